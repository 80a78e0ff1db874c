"""The composition root: every part of this function is made and joined here."""

from dataclasses import dataclass
from functools import cache

from flask_openapi3 import OpenAPI
from google.cloud.firestore import Client

from dakoku.doctor import routes as doctor
from dakoku.doctor.doctor import Doctor
from dakoku.platform import config, firestore, http
from dakoku.platform.clock import Clock, system_clock
from dakoku.platform.config import Config
from dakoku.store.organisation.reports import Reports
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.members import Members
from dakoku_reports import routes
from dakoku_reports.desk import Desk
from dakoku_reports.examining.doctor import make_doctor
from dakoku_reports.kinds import all_kinds
from dakoku_reports.notice import routes as notices
from dakoku_reports.notice.issuing import Issuing
from dakoku_reports.notice.rendering import NoticeRendering
from dakoku_reports.notice.together import IssuingTogether
from dakoku_reports.notice.upkeep import Upkeep
from dakoku_reports.past import PastReports
from dakoku_reports.rendering import Rendering
from dakoku_reports.templates import routes as templates
from dakoku_reports.templates.shelf import Shelf
from dakoku_reports.templates.writers import OwnForms

PREFIX = "/api/reports"
_MOST_SENT = 4 << 20


@dataclass(frozen=True)
class Parts:
    """What everything here is made of. Tests hand in their own clock."""

    config: Config
    client: Client
    desk: Desk
    past: PastReports
    rendering: Rendering
    issuing: Issuing
    together: IssuingTogether
    upkeep: Upkeep
    shelf: Shelf
    doctor: Doctor


@cache
def parts() -> Parts:
    """The parts of this process."""
    return assemble(config.load(), system_clock)


def assemble(settings: Config, clock: Clock) -> Parts:
    """Join the parts."""
    client = firestore.client(settings)
    reports, stored = Reports(client), Settings(client, clock)
    letters = NoticeRendering(client, stored, clock, OwnForms(settings, client))
    kinds = all_kinds(settings, client, stored, clock)
    desk = Desk(settings, client, clock, reports, kinds)
    return Parts(
        settings,
        client,
        desk,
        PastReports(reports),
        Rendering(settings, clock, reports, kinds),
        Issuing(settings, client, clock, reports, letters),
        IssuingTogether(client, clock, desk),
        Upkeep(settings, client, clock, letters),
        Shelf(settings, client, clock),
        make_doctor(settings, client, clock),
    )


@cache
def app() -> OpenAPI:
    """The HTTP application of this process."""
    return make_app(parts())


def make_app(made: Parts) -> OpenAPI:
    """The HTTP application on these parts."""
    lookup = Members(made.client).principal
    api = http.create_app("dakoku_reports", "Dakoku reports", PREFIX, made.config, lookup)
    api.config["MAX_CONTENT_LENGTH"] = _MOST_SENT
    routes.register(api, PREFIX, made.desk, made.past)
    notices.register(api, PREFIX, made.issuing, made.together)
    templates.register(api, PREFIX, made.shelf)
    doctor.register(api, PREFIX, made.doctor)
    return http.seal_routes(api)
