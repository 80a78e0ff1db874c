"""The composition root: every part of this function is made and joined here."""

from dataclasses import dataclass
from functools import cache

from flask_openapi3 import OpenAPI
from google.cloud.firestore import Client

from dakoku.platform import config, firestore, http
from dakoku.platform.clock import Clock, system_clock
from dakoku.platform.config import Config, need
from dakoku.store.members import Members
from dakoku_sync import routes
from dakoku_sync.administration import Administration
from dakoku_sync.answering import routes as answering_routes
from dakoku_sync.answering.desk import RawAnswers
from dakoku_sync.credentials_desk import CredentialsDesk
from dakoku_sync.jobcan.decoder import own
from dakoku_sync.jobcan.trial import trial
from dakoku_sync.pairing import routes as pairing_routes
from dakoku_sync.pairing.desk import Pairing
from dakoku_sync.settings import routes as settings_routes
from dakoku_sync.settings.desk import PullingDesk

PREFIX = "/api/sync"


@dataclass(frozen=True)
class Parts:
    """What everything here is made of. Tests hand in their own clock."""

    config: Config
    client: Client
    connections: Administration
    credentials: CredentialsDesk
    pairing: Pairing
    answers: RawAnswers
    pulling: PullingDesk


def assemble(settings: Config, clock: Clock) -> Parts:
    """Join the parts. Raises `ConfigError` naming a secret that is missing."""
    client = firestore.client(settings)
    key = need(settings.connection_key, "CONNECTION_KEY")
    tried = trial(settings.jobcan_auth)
    return Parts(
        config=settings,
        client=client,
        connections=Administration(client, clock, key, tried),
        credentials=CredentialsDesk(client, clock, key, tried),
        pairing=Pairing(client, clock),
        answers=RawAnswers(client, clock, own),
        pulling=PullingDesk(client, clock),
    )


@cache
def app() -> OpenAPI:
    """The HTTP application of this process."""
    return make_app(assemble(config.load(), system_clock))


def make_app(made: Parts) -> OpenAPI:
    """The HTTP application on these parts."""
    lookup = Members(made.client).principal
    api = http.create_app("dakoku_sync", "Dakoku sync", PREFIX, made.config, lookup)
    routes.register(api, PREFIX, made.connections, made.credentials)
    pairing_routes.register(api, PREFIX, made.pairing)
    answering_routes.register(api, PREFIX, made.answers)
    settings_routes.register(api, PREFIX, made.pulling)
    return http.seal_routes(api)
