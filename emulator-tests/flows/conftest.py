"""Punches under the rules, without a page: through the real suite, or where no trigger fires."""

import pytest
from google.auth.credentials import AnonymousCredentials
from google.cloud.firestore import Client

import emulator
import school as schools
from dakoku.platform import config
from dakoku.platform.clock import system_clock
from dakoku_punch import wiring
from dakoku_punch.wiring import Parts
from flows.writer import Writer
from rules.rest import Firestore
from school import School
from tools import suite as suites
from tools.paths import PROJECT, ROOT
from tools.ports import Ports


@pytest.fixture
def project() -> str:
    """The suite's own, whose triggers fire. A module may name another: there every trigger is lost."""
    return PROJECT


@pytest.fixture
def school(suite: Ports, project: str, monkeypatch: pytest.MonkeyPatch) -> School:
    """北小学校 with twenty people, alone in the database."""
    emulator.erase(suite.host("firestore"), project)
    monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", suite.host("firestore"))
    client = Client(project=project, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]
    return schools.found(client, schools.staff(20))


@pytest.fixture
def parts(suite: Ports, project: str, school: School) -> Parts:  # noqa: ARG001 - it points at the suite
    """The punch function's own parts, on the school's database."""
    return wiring.assemble(
        config.load({**suites.environment(suite), "GCLOUD_PROJECT": project}), system_clock
    )


@pytest.fixture
def writer(suite: Ports, project: str, school: School, parts: Parts) -> Writer:
    """The school's terminal, writing under the rules."""
    firestore = Firestore(suite.host("firestore"), project)
    firestore.load_rules((ROOT / "firestore.rules").read_text(encoding="utf-8"))
    return Writer(firestore, school, parts.keyring)
