"""All four functions on a database of their own, in which no trigger fires and no task is worked on."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest
import schemathesis
from flask_openapi3 import OpenAPI
from google.cloud.firestore import Client
from schemathesis.config import SchemathesisConfig
from schemathesis.core.result import Ok

import dakoku_ledger.wiring
import dakoku_punch.wiring
import dakoku_reports.wiring
import dakoku_sync.wiring
import emulator
import taskqueue
from clocks import HandClock
from contract import world
from contract.callers import EVERYBODY, OF_NORTH, OTHERS, PROJECT, Asking
from contract.cases import cases, extremes
from contract.kinds import Operation, Request
from contract.storm import Storm, may
from contract.world import World
from dakoku.platform import config, firestore
from rights.places import EAST
from sync.clients import CLIENTS
from tools import suite as emulators
from tools.jobcan.server import running
from tools.paths import PROJECT as SUITE
from tools.ports import Ports

APIS = (dakoku_punch.wiring, dakoku_ledger.wiring, dakoku_sync.wiring, dakoku_reports.wiring)
EXAMPLES = int(os.environ.get("EXAMPLES", "1"))  # of each kind, for each operation
_CONFIG = {"generation": {"with-security-parameters": False}}  # we say who asks


@dataclass(frozen=True)
class Storms:
    """The database before and after those of north have asked, and what came of all that was asked."""

    before: World
    after: World
    north: Storm
    others: Storm


@pytest.fixture(scope="module")
def settings(suite: Ports) -> Iterator[config.Config]:
    """What the functions know: the suite, but for its tasks, and a stand-in for Jobcan."""
    with taskqueue.running() as queue, running(CLIENTS) as jobcan, pytest.MonkeyPatch.context() as patch:
        environ = {
            **emulators.environment(suite),
            "GCLOUD_PROJECT": PROJECT,
            "REPORT_BUCKET": f"{SUITE}-reports",
            "CLOUD_TASKS_EMULATOR_HOST": queue.host,
            "JOBCAN_API_URL": jobcan.url,
            "JOBCAN_AUTH_URL": jobcan.url,
        }
        for name, value in environ.items():
            patch.setenv(name, value)
        yield config.load(environ)


@pytest.fixture(scope="module")
def apps(settings: config.Config) -> Sequence[OpenAPI]:
    """The four functions."""
    return [api.make_app(api.assemble(settings, HandClock())) for api in APIS]


@pytest.fixture(scope="module")
def client(settings: config.Config) -> Client:
    """The database."""
    return firestore.client(settings)


@pytest.fixture(scope="module")
def furnished(client: Client, suite: Ports) -> World:
    """What is in it at the beginning."""
    emulator.erase(suite.host("firestore"), PROJECT)
    emulator.forget_accounts(suite.host("auth"), PROJECT)
    world.furnish(client)
    return world.everything(client)


@pytest.fixture(scope="module")
def operations(apps: Sequence[OpenAPI]) -> Sequence[Operation]:
    """Every operation of the four documents."""
    made = SchemathesisConfig.from_dict(_CONFIG)
    documents = [
        schemathesis.openapi.from_wsgi(f"{api.PREFIX}/openapi.json", app, config=made)
        for api, app in zip(APIS, apps, strict=True)
    ]
    found = [one for document in documents for one in document.get_all_operations()]
    return [one.ok() for one in found if isinstance(one, Ok)]


@pytest.fixture(scope="module")
def storms(client: Client, furnished: World, operations: Sequence[Operation]) -> Storms:
    """Everything asked of every operation: first by those of north, then by the others."""
    drawn = [cases(operation, EXAMPLES) for operation in operations]
    before = world.everything(client)
    strange = world.of(EAST, before)
    own = {path: document for path, document in furnished.items() if path not in strange}
    north = _blow(client, own, drawn, OF_NORTH)
    after = world.everything(client)
    return Storms(before, after, north, _blow(client, furnished, drawn, OTHERS))


@pytest.fixture(scope="module")
def gale(client: Client, furnished: World, operations: Sequence[Operation]) -> Storm:
    """Extremes, each asked by the mightiest whom the door lets in."""
    storm = Storm()
    for operation in operations:
        who = [next(one for one in reversed(EVERYBODY) if may(operation, one))]
        _blow(client, furnished, [[case] for case in extremes(operation, thorough=EXAMPLES > 1)], who, storm)
    return storm


def _blow(
    client: Client,
    restored: World,
    drawn: Sequence[Sequence[Request]],
    callers: Sequence[Asking],
    storm: Storm | None = None,
) -> Storm:
    """Each operation on the world as it was. Whom the door keeps out sends two: it looks at none."""
    storm = storm or Storm()
    for of_operation in drawn:
        world.forgive(client)
        well = [
            storm.send(case, one)
            for one in callers
            for case in (of_operation if may(of_operation[0].operation, one) else of_operation[:2])
        ]
        if any(well) and of_operation[0].method != "GET":
            world.restore(client, restored)
    return storm
