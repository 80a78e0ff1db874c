"""The composition root: every part of this function is made and joined here."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial

from flask_openapi3 import OpenAPI
from google.cloud.firestore import Client

from dakoku.doctor import routes as doctor
from dakoku.platform import config, firestore, http, tasks
from dakoku.platform.clock import Clock, system_clock
from dakoku.platform.config import Config, need
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.members import Members
from dakoku_sync import routes
from dakoku_sync.administration import Administration
from dakoku_sync.answering import routes as answering_routes
from dakoku_sync.answering.desk import RawAnswers
from dakoku_sync.asking.patience import Patience
from dakoku_sync.credentials_desk import CredentialsDesk
from dakoku_sync.examining.doctor import make_doctor
from dakoku_sync.jobcan.decoder import own
from dakoku_sync.jobcan.session import Hosts
from dakoku_sync.jobcan.trial import trial
from dakoku_sync.pairing import routes as pairing_routes
from dakoku_sync.pairing.desk import Pairing
from dakoku_sync.providers import Providers
from dakoku_sync.runs import routes as runs
from dakoku_sync.runs.advancing import Advancing
from dakoku_sync.runs.ending import Ending
from dakoku_sync.runs.log import Log
from dakoku_sync.runs.queue import Queue
from dakoku_sync.runs.starting import Starting
from dakoku_sync.settings import routes as settings_routes
from dakoku_sync.settings.desk import PullingDesk
from dakoku_sync.standing import routes as standing_routes
from dakoku_sync.standing.desk import Standings

PREFIX = "/api/sync"


@dataclass(frozen=True)
class Parts:
    """What everything here is made of. Tests hand in their own clock, queue, patience and client."""

    config: Config
    client: Client
    clock: Clock
    settings: Settings
    connections: Administration
    credentials: CredentialsDesk
    pairing: Pairing
    answers: RawAnswers
    pulling: PullingDesk
    providers: Providers
    ending: Ending
    starting: Starting
    advancing: Advancing


@cache
def parts() -> Parts:
    """The parts of this process."""
    return assemble(config.load(), system_clock)


def assemble(
    settings: Config,
    clock: Clock,
    queue: Queue | None = None,
    patience: Callable[[], Patience] = Patience,
    client: Client | None = None,
) -> Parts:
    """Join the parts. Raises `ConfigError` naming a secret that is missing."""
    client = client or firestore.client(settings)
    stored = Settings(client, clock)
    key = need(settings.connection_key, "CONNECTION_KEY")
    tried = trial(settings.jobcan_auth)
    providers = Providers(Hosts(settings.jobcan_api, settings.jobcan_auth), key, stored, patience)
    queue = queue or partial(tasks.enqueue_all, settings)
    ending = Ending(client, clock)
    return Parts(
        config=settings,
        client=client,
        clock=clock,
        settings=stored,
        connections=Administration(client, clock, key, tried),
        credentials=CredentialsDesk(client, clock, key, tried),
        pairing=Pairing(client, clock),
        answers=RawAnswers(client, clock, own),
        pulling=PullingDesk(client, clock),
        providers=providers,
        ending=ending,
        starting=Starting(client, clock, stored, providers, queue, ending),
        advancing=Advancing(client, clock, stored, queue),
    )


@cache
def app() -> OpenAPI:
    """The HTTP application of this process."""
    return make_app(parts())


def make_app(made: Parts) -> OpenAPI:
    """The HTTP application on these parts."""
    lookup = Members(made.client).principal
    api = http.create_app("dakoku_sync", "Dakoku sync", PREFIX, made.config, lookup)
    routes.register(api, PREFIX, made.connections, made.credentials)
    standing_routes.register(api, PREFIX, Standings(made.client))
    pairing_routes.register(api, PREFIX, made.pairing)
    answering_routes.register(api, PREFIX, made.answers)
    settings_routes.register(api, PREFIX, made.pulling)
    runs.register(api, PREFIX, made.starting, Log(made.client), made.ending)
    doctor.register(api, PREFIX, make_doctor(made.config, made.client, made.clock))
    return http.seal_routes(api)
