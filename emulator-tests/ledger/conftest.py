"""The ledger's own parts on the emulator, with the people, their rosters and a clock that the test sets."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from flask.testing import FlaskClient
from flask_openapi3 import OpenAPI
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import emulator
import people
from clocks import HandClock
from dakoku.platform import config, passwords
from dakoku.store.organisation.settings import Organisation
from dakoku.store.people.codes import Codes
from dakoku.store.people.credentials import Credentials
from dakoku_ledger import wiring
from dakoku_ledger.organisation import OrganisationSetup
from tools import secrets
from tools.paths import PROJECT

PASSWORD = "asagao-2026"
HASH = passwords.hashed(PASSWORD)
Call = Callable[..., TestResponse]


@dataclass(frozen=True)
class Ledger:
    """The function of this session: its hundred routes take longer to make than most tests to run."""

    clock: HandClock
    parts: wiring.Parts
    app: OpenAPI


@pytest.fixture(scope="session", name="ledger")
def _ledger(firestore_host: str) -> Ledger:
    """The ledger."""
    environ = {"GCLOUD_PROJECT": PROJECT, "FIRESTORE_EMULATOR_HOST": firestore_host, **secrets.development()}
    clock = HandClock()
    with pytest.MonkeyPatch.context() as patch:  # the client looks for the emulator when it is made
        patch.setenv("FIRESTORE_EMULATOR_HOST", firestore_host)
        made = wiring.assemble(config.load(environ), clock)
    return Ledger(clock, made, wiring.make_app(made))


@pytest.fixture
def clock(ledger: Ledger) -> HandClock:
    """Noon on 20 November 2026."""
    ledger.clock.reset()
    return ledger.clock


@pytest.fixture
def parts(
    database: Client,
    ledger: Ledger,
    clock: HandClock,
    monkeypatch: pytest.MonkeyPatch,
) -> wiring.Parts:
    """The function's parts, on a database that holds the people, their codes, passwords and rosters."""
    monkeypatch.setenv("FIREBASE_AUTH_EMULATOR_HOST", "127.0.0.1:9")  # tokens are read, Auth is never called
    made = ledger.parts
    emulator.afresh(made.config)
    made.settings.forget()
    batch = database.batch()
    for path, document in people.documents().items():
        batch.set(database.document(path), document)
    for person in people.EMPLOYEES:
        Codes(database).claim(batch, person.code, person.id)
        Credentials(database).put(batch, person.id, HASH, people.ENROLLED)
    made.settings.put(batch, Organisation("北浜市教育委員会", "kitahama"))
    batch.commit()
    for code, name, order in (("0100", "北小学校", 1), ("0200", "南小学校", 2)):
        OrganisationSetup(database, clock).save_department("test", code, name, order=order)
    return made


@pytest.fixture
def api(ledger: Ledger, parts: wiring.Parts) -> FlaskClient:
    """The HTTP API; on parts of its own where a test has made other ones."""
    app = ledger.app if parts is ledger.parts else wiring.make_app(parts)
    return app.test_client()


@pytest.fixture
def call(api: FlaskClient) -> Call:
    """`call(people.ITO, "GET", "/me")`: a request as somebody, or (None) as nobody."""

    def request(caller: people.Caller | None, method: str, path: str, **sent: object) -> TestResponse:
        headers = {"Accept-Language": "ja", **({"Authorization": caller.bearer()} if caller else {})}
        return api.open(f"{wiring.PREFIX}{path}", method=method, headers=headers, **sent)  # type: ignore[arg-type]

    return request
