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
from dakoku_sync.jobcan.trial import trial

PREFIX = "/api/sync"


@dataclass(frozen=True)
class Parts:
    """What everything here is made of. Tests hand in their own clock."""

    config: Config
    client: Client
    connections: Administration


def assemble(settings: Config, clock: Clock) -> Parts:
    """Join the parts. Raises `ConfigError` naming a secret that is missing."""
    client = firestore.client(settings)
    key = need(settings.connection_key, "CONNECTION_KEY")
    return Parts(settings, client, Administration(client, clock, key, trial(settings.jobcan_auth)))


@cache
def app() -> OpenAPI:
    """The HTTP application of this process."""
    return make_app(assemble(config.load(), system_clock))


def make_app(made: Parts) -> OpenAPI:
    """The HTTP application on these parts."""
    lookup = Members(made.client).principal
    api = http.create_app("dakoku_sync", "Dakoku sync", PREFIX, made.config, lookup)
    routes.register(api, PREFIX, made.connections)
    return http.seal_routes(api)
