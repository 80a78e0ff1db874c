"""A school, and those who ask its functions in their own processes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import requests
from google.cloud.firestore import Client

import people
import school
from dakoku.platform import config, sealing
from dakoku.platform.identity import Role
from dakoku.store.people.members import Members
from flows.writer import Writer
from punch.test_through_the_suite import sign_in
from rules.rest import Firestore
from secrecy.canaries import Canaries
from secrecy.suite_log import SuiteLog
from sync.clients import CLIENTS, SECRET
from tools import secrets
from tools.jobcan.server import running
from tools.jobcan.standin import StandIn
from tools.paths import PROJECT, ROOT
from tools.ports import Ports


@dataclass(frozen=True)
class House:
    """Everything that a test of secrecy drives and looks at."""

    suite: Ports
    client: Client
    school: school.School
    canaries: Canaries
    log: SuiteLog
    writer: Writer
    jobcan: StandIn

    def ask(self, method: str, path: str, bearer: str = "", **sent: Any) -> requests.Response:
        """An answer through Hosting, whatever it is."""
        url = f"http://{self.suite.host('hosting')}/api{path}"
        headers = {"Authorization": bearer, **sent.pop("headers", {})}
        return requests.request(method, url, headers=headers, timeout=60, **sent)

    def signed_in(self, token: str) -> str:
        """The header of whoever a custom token signs in; both are secret."""
        bearer = sign_in(self.suite, token)
        self.canaries.secrets |= {f"custom token {len(self.canaries.secrets)}": token}
        self.canaries.secrets |= {f"id token {len(self.canaries.secrets)}": bearer.removeprefix("Bearer ")}
        return bearer


@pytest.fixture
def house(suite: Ports, database: Client) -> Iterator[House]:
    """A school with Sato and Suzuki, Ito, who administers its organisation, and Jobcan."""
    founded = school.found(database, [school.SATO, school.SUZUKI])
    batch = database.batch()
    Members(database).put(batch, people.ITO.uid, Role.ORGANISATION_ADMIN)
    batch.update(database.document(f"employees/{founded.id(school.SATO)}"), {"email": "kanaria@example.jp"})
    batch.commit()
    firestore = Firestore(suite.host("firestore"), PROJECT)
    firestore.load_rules((ROOT / "firestore.rules").read_text(encoding="utf-8"))
    keyring = sealing.load(config.load({"GCLOUD_PROJECT": PROJECT, **secrets.development()}).sealing_keys)
    with running(CLIENTS, suite.of("jobcan")) as jobcan:
        yield House(
            suite,
            database,
            founded,
            _canaries(founded),
            SuiteLog.of(suite),
            Writer(firestore, founded, keyring),
            jobcan,
        )


def _canaries(founded: school.School) -> Canaries:
    kept = {name: value for name, value in secrets.development().items() if name != "SEALING_KEYS"}
    known = {"password": school.SATO.password, "certificate": founded.certificate, "client secret": SECRET}
    names = {"name": school.SATO.name, "kana": school.SATO.kana, "e-mail": "kanaria@example.jp"}
    return Canaries({**kept, **known}, names)
