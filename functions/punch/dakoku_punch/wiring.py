"""The composition root: every part of this function is made and joined here."""

import time
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache

from flask_openapi3 import OpenAPI
from google.cloud.firestore import Client

from dakoku.doctor import routes as doctor
from dakoku.platform import config, firestore, http, sealing
from dakoku.platform.clock import Clock, system_clock
from dakoku.platform.config import Config, need
from dakoku.platform.sealing import Keyring
from dakoku.store.doctor.heartbeats import Heartbeats
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.members import Members
from dakoku.store.terminal.addresses import Addresses
from dakoku_punch.admitting import Admitting
from dakoku_punch.enrolment import Enrolment
from dakoku_punch.examining.doctor import make_doctor
from dakoku_punch.giving_out import GivingOut
from dakoku_punch.held.desk import HeldDesk
from dakoku_punch.helping import Helping
from dakoku_punch.pcs import PcEnrolment
from dakoku_punch.reporting import Reporting
from dakoku_punch.routes import certificates, decisions, enrolment, reports, rosters, server_time, terminals
from dakoku_punch.safe import Safe
from dakoku_punch.settle.proof import Prover
from dakoku_punch.settle.settler import Settler
from dakoku_punch.showing import Showing
from dakoku_punch.sweep import Sweep
from dakoku_punch.terminals import TerminalAdministration

PREFIX = "/api/punch"
_MOST_SENT = 1024 * 1024  # bytes of a request: the longest report stays below


@dataclass(frozen=True)
class Parts:
    """What everything here is made of. Tests hand in their own clock."""

    config: Config
    client: Client
    clock: Clock
    keyring: Keyring
    settings: Settings


@cache
def parts() -> Parts:
    """The parts of this process."""
    return assemble(config.load(), system_clock)


def assemble(settings: Config, clock: Clock) -> Parts:
    """Join the parts. Raises `ConfigError` naming a secret that is missing."""
    client = firestore.client(settings)
    need(settings.server_key, "SERVER_KEY")
    keyring = sealing.load(need(settings.sealing_keys, "SEALING_KEYS"))
    need(settings.certificate_key, "CERTIFICATE_KEY")
    return Parts(settings, client, clock, keyring, Settings(client, clock))


@cache
def app() -> OpenAPI:
    """The HTTP application of this process."""
    return make_app(parts())


def make_app(made: Parts) -> OpenAPI:
    """The HTTP application on these parts."""
    lookup = Members(made.client).principal
    api = http.create_app("dakoku_punch", "Dakoku punch", PREFIX, made.config, lookup)
    api.config["MAX_CONTENT_LENGTH"] = _MOST_SENT
    _for_tablets(api, made)
    _for_administrators(api, made)
    doctor.register(api, PREFIX, make_doctor(made.config, made.client, made.clock, made.keyring))
    return http.seal_routes(api)


def _for_tablets(api: OpenAPI, made: Parts) -> None:
    """What tablets call; incidents are read by administrators, but told by tablets."""
    tries = Addresses(made.client, made.clock, made.config.server_key, "certificate")
    admitting = Admitting(made.client, made.clock, tries)
    coming_in = Enrolment(made.clock, made.config, made.keyring, made.settings, admitting)
    server_time.register(api, PREFIX, made.clock)
    enrolment.register(api, PREFIX, coming_in, PcEnrolment(made.clock, made.settings, admitting))
    reports.register(api, PREFIX, Reporting(made.client, made.clock))
    rosters.register(api, PREFIX, Helping(made.client, made.settings))


def _for_administrators(api: OpenAPI, made: Parts) -> None:
    """What administrators call, and whoever they send a link to."""
    safe = Safe(made.config.certificate_key)
    administration = TerminalAdministration(made.client, made.clock, made.settings, safe)
    terminals.register(api, PREFIX, administration)
    tries = Addresses(made.client, made.clock, made.config.server_key, "display")
    giving_out = GivingOut(made.client, made.settings, safe)
    showing = Showing(made.client, made.clock, giving_out, made.config.site_url, tries)
    certificates.register(api, PREFIX, showing)
    decisions.register(api, PREFIX, HeldDesk(made.client, made.clock, made.settings))


@cache
def settler() -> Settler:
    """What settles the punches of this process."""
    return make_settler(parts())


def make_settler(made: Parts) -> Settler:
    """What settles punches, on these parts."""
    prover = Prover(made.keyring, made.config.server_key)
    return Settler(made.client, made.clock, made.settings, prover, time.sleep)


def heartbeat(schedule: str) -> AbstractContextManager[None]:
    """What a schedule leaves behind when it ends."""
    return Heartbeats(parts().client, parts().clock).of(schedule)


@cache
def sweep() -> Sweep:
    """The sweep of this process."""
    return make_sweep(parts())


def make_sweep(made: Parts) -> Sweep:
    """The sweep, on these parts."""
    return Sweep(made.client, made.clock, made.settings, made.keyring, make_settler(made))
