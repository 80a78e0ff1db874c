"""The composition root: every part of this function is made and joined here."""

from dataclasses import dataclass
from functools import cache

from flask_openapi3 import OpenAPI
from google.cloud.firestore import Client

from dakoku.doctor import routes as doctor
from dakoku.platform import config, firestore, http
from dakoku.platform.clock import Clock, system_clock
from dakoku.platform.config import Config, need
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.members import Members
from dakoku.store.terminal.addresses import Addresses
from dakoku_ledger.announcing import Announcing
from dakoku_ledger.arranging.calendar import CalendarDesk
from dakoku_ledger.arranging.leave import LeaveDesk
from dakoku_ledger.arranging.listing import Listing
from dakoku_ledger.arranging.substitutions import SubstitutionDesk
from dakoku_ledger.arranging.trips import TripDesk
from dakoku_ledger.auditing.trail import AuditTrail
from dakoku_ledger.confirming.desk import ConfirmationDesk
from dakoku_ledger.confirming.locking import Locking
from dakoku_ledger.directory import Directory
from dakoku_ledger.examining.doctor import make_doctor
from dakoku_ledger.figures.overviews import OverviewList
from dakoku_ledger.figures.standings import DepartmentStandings
from dakoku_ledger.figures.years import Years
from dakoku_ledger.google import GoogleSignIn
from dakoku_ledger.imports.calendar import CalendarImport
from dakoku_ledger.imports.lists import LISTS
from dakoku_ledger.imports.past import PastImports
from dakoku_ledger.imports.personal import PersonalImport
from dakoku_ledger.limits.desk import LimitDesk
from dakoku_ledger.limits.standings import Standings
from dakoku_ledger.members.desk import MemberDesk
from dakoku_ledger.members.forgetting import Forgetting
from dakoku_ledger.members.inviting import Inviting
from dakoku_ledger.orders.book import OrderBook
from dakoku_ledger.orders.items import CountItems
from dakoku_ledger.orders.ordering import Ordering
from dakoku_ledger.organisation import OrganisationSetup
from dakoku_ledger.passes import Passes
from dakoku_ledger.passwords.links import PasswordLinks
from dakoku_ledger.passwords.mailing import LinkMailing
from dakoku_ledger.passwords.own import OwnPassword
from dakoku_ledger.passwords.setting import PasswordSetting
from dakoku_ledger.passwords.standing import PasswordStanding
from dakoku_ledger.people.desk import PersonDesk
from dakoku_ledger.people.primary import PrimarySource
from dakoku_ledger.people.transfers import TransferDesk
from dakoku_ledger.people.usual_pattern import UsualPattern
from dakoku_ledger.proof import Proof
from dakoku_ledger.record.category_list import CategoryDesk
from dakoku_ledger.record.day_forms import DayForms
from dakoku_ledger.record.placing import Placing
from dakoku_ledger.record.told import Told
from dakoku_ledger.records import Records
from dakoku_ledger.retention.desk import RetentionDesk
from dakoku_ledger.retention.forgetting import ForgettingRecords
from dakoku_ledger.routes import (
    announcements,
    audit,
    calendars,
    categories,
    day_forms,
    departments,
    employees,
    figures,
    helps,
    leaves,
    limits,
    links,
    list_imports,
    members,
    months,
    notices,
    orders,
    organisation,
    password_standing,
    passwords,
    past_imports,
    patterns,
    people,
    placing,
    records,
    retention,
    selfchecks,
    session,
    signing_in,
    staff_import,
    status,
    substitutions,
    todo,
    transfers,
    trips,
)
from dakoku_ledger.selfcheck.checks import CheckDesk
from dakoku_ledger.selfcheck.rounds import RoundDesk
from dakoku_ledger.settings_desk import SettingsDesk
from dakoku_ledger.sign_in import SignIn
from dakoku_ledger.staff.importing import StaffImport
from dakoku_ledger.standing_help import StandingHelp
from dakoku_ledger.status import StatusBoard
from dakoku_ledger.todo.desk import TodoDesk

PREFIX = "/api/ledger"
_MOST_SENT = 12 * 1024 * 1024  # bytes of a request; files are told their own, lower limit in clear words


@dataclass(frozen=True)
class Parts:
    """What everything here is made of. Tests hand in their own clock."""

    config: Config
    client: Client
    clock: Clock
    settings: Settings


@cache
def parts() -> Parts:
    """The parts of this process."""
    return assemble(config.load(), system_clock)


def assemble(settings: Config, clock: Clock) -> Parts:
    """Join the parts. Raises `ConfigError` naming a secret that is missing."""
    need(settings.server_key, "SERVER_KEY")
    client = firestore.client(settings)
    return Parts(settings, client, clock, Settings(client, clock))


@cache
def app() -> OpenAPI:
    """The HTTP application of this process."""
    return make_app(parts())


def make_app(made: Parts) -> OpenAPI:
    """The HTTP application on these parts."""
    api = http.create_app(
        "dakoku_ledger", "Dakoku ledger", PREFIX, made.config, Members(made.client).principal
    )
    api.config["MAX_CONTENT_LENGTH"] = _MOST_SENT
    directory = Directory(made.client)
    desk = SettingsDesk(made.client, made.clock, made.settings)
    setup = OrganisationSetup(made.client, made.clock)
    proof = Proof(made.client, made.clock, made.config)
    _register_session(api, made, proof, directory)
    organisation.register(api, PREFIX, desk)
    departments.register(api, PREFIX, directory, setup, desk)
    announcements.register(api, PREFIX, Announcing(made.client, made.clock))
    patterns.register(api, PREFIX, directory, setup)
    employees.register(api, PREFIX, directory)
    helps.register(api, PREFIX, StandingHelp(made.client, made.clock))
    people.register(
        api,
        PREFIX,
        PersonDesk(made.client, made.clock, made.settings),
        UsualPattern(made.client, made.clock, made.settings),
        PrimarySource(made.client, made.clock, made.settings),
    )
    transfers.register(api, PREFIX, TransferDesk(made.client, made.clock, made.settings))
    staff_import.register(api, PREFIX, StaffImport(made.client, made.clock, made.settings))
    _register_passwords(api, made, proof)
    orders.register(
        api,
        PREFIX,
        CountItems(made.client, made.clock),
        Ordering(made.client, made.clock, made.settings, proof),
        OrderBook(made.client),
    )
    status.register(api, PREFIX, StatusBoard(made.client, made.clock, made.settings))
    todo.register(api, PREFIX, TodoDesk(made.client, made.clock, made.settings))
    _register_members(api, made)
    audit.register(api, PREFIX, AuditTrail(made.client, made.settings))
    _register_record(api, made)
    _register_arranging(api, made)
    confirming = ConfirmationDesk(made.config, made.client, made.clock, made.settings)
    months.register(api, PREFIX, confirming, Locking(made.config, made.client, made.clock))
    doctor.register(api, PREFIX, make_doctor(made.config, made.client, made.clock, made.settings))
    return http.seal_routes(api)


def _register_session(api: OpenAPI, made: Parts, proof: Proof, directory: Directory) -> None:
    passes = Passes(made.client, made.clock, made.config)
    tries = Addresses(made.client, made.clock, made.config.server_key, "google")
    google = GoogleSignIn(made.client, made.config, made.settings, passes, tries)
    signing_in.register(api, PREFIX, SignIn(made.client, passes, proof), google, made.settings)
    session.register(api, PREFIX, directory, made.settings)


def _register_members(api: OpenAPI, made: Parts) -> None:
    key = made.config.server_key
    networks = Addresses(made.client, made.clock, key, "forgotten from")
    addresses = Addresses(made.client, made.clock, key, "forgotten", allowed=5)
    members.register(
        api,
        PREFIX,
        MemberDesk(made.config, made.client, made.clock),
        Inviting(made.config, made.client, made.clock, made.settings),
        Forgetting(made.config, made.client, made.clock, made.settings, networks, addresses),
    )


def _register_record(api: OpenAPI, made: Parts) -> None:
    record = Records(made.client)
    records.register(api, PREFIX, record)
    day_forms.register(api, PREFIX, DayForms(made.client, made.clock, made.settings), record)
    placing.register(api, PREFIX, Placing(made.client, made.clock, made.settings))
    notices.register(api, PREFIX, Told(made.client, made.clock))
    categories.register(api, PREFIX, CategoryDesk(made.client, made.clock))
    standings = Standings(made.client, made.clock, made.settings)
    limits.register(api, PREFIX, LimitDesk(made.client, made.clock), standings)
    forgetting = ForgettingRecords(made.config, made.client)
    retention.register(api, PREFIX, RetentionDesk(made.client, made.clock, made.settings, forgetting))
    figures.register(
        api,
        PREFIX,
        Years(made.client, made.clock, made.settings),
        DepartmentStandings(made.client, made.clock, made.settings),
        OverviewList(made.client),
    )
    checks = CheckDesk(made.client, made.clock, made.settings)
    selfchecks.register(api, PREFIX, checks, RoundDesk(made.client, made.clock, made.settings))


def _register_arranging(api: OpenAPI, made: Parts) -> None:
    desk = CalendarDesk(made.config, made.client, made.clock, made.settings)
    calendars.register(api, PREFIX, desk)
    list_imports.register_calendar(api, PREFIX, CalendarImport(desk))
    listing = Listing(made.client)
    leaves.register(api, PREFIX, LeaveDesk(made.client, made.clock, made.settings), listing)
    trips.register(api, PREFIX, TripDesk(made.client, made.clock, made.settings), listing)
    substitutions.register(api, PREFIX, SubstitutionDesk(made.client, made.clock, made.settings), listing)
    past_imports.register(api, PREFIX, PastImports(made.client))
    for each in LISTS:
        list_imports.register(api, PREFIX, PersonalImport(made.client, made.clock, made.settings, each))


def _register_passwords(api: OpenAPI, made: Parts, proof: Proof) -> None:
    passwords.register(
        api,
        PREFIX,
        PasswordSetting(made.client, made.clock, made.settings),
        LinkMailing(made.client, made.clock, made.config, made.settings),
        OwnPassword(made.client, made.clock, made.settings, proof),
    )
    password_standing.register(api, PREFIX, PasswordStanding(made.client))
    addresses = Addresses(made.client, made.clock, made.config.server_key, "link")
    links.register(api, PREFIX, PasswordLinks(made.client, made.clock, made.settings, addresses))
