"""Each function stands alone: installed from its own requirements, found by Firebase, and served."""

from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from dakoku.platform.config import REGION
from deployables.examination import Examination, examine
from tools.paths import FUNCTIONS, PROJECT
from tools.wheel import wheel

PACKAGES = {
    "punch": "dakoku_punch",
    "ledger": "dakoku_ledger",
    "sync": "dakoku_sync",
    "reports": "dakoku_reports",
}
# Everything that Firebase finds, with what calls it.
ENDPOINTS = {
    "punch": {
        "punchapi": "httpsTrigger",
        "settlepunch": "eventTrigger",
        "settlewithdrawal": "eventTrigger",
        "sweep": "scheduleTrigger",
    },
    "ledger": {
        "ledgerapi": "httpsTrigger",
        "newday": "scheduleTrigger",
        "replanmonth": "taskQueueTrigger",
        "followmonth": "taskQueueTrigger",
        "closemonth": "taskQueueTrigger",
        "forgetmonth": "taskQueueTrigger",
        "overviews": "scheduleTrigger",
        "overviewdepartment": "taskQueueTrigger",
        "ledgerdoctor": "taskQueueTrigger",
    },
    "sync": {
        "syncapi": "httpsTrigger",
        "pulldays": "taskQueueTrigger",
        "enterdays": "taskQueueTrigger",
        "dailypull": "scheduleTrigger",
        "syncdoctor": "taskQueueTrigger",
    },
    "reports": {
        "reportsapi": "httpsTrigger",
        "renderreport": "taskQueueTrigger",
        "issuenotice": "taskQueueTrigger",
        "reportsdoctor": "taskQueueTrigger",
    },
}
# The secrets that deploying binds to all of a part's functions.
SECRETS: Mapping[str, set[str]] = {
    "punch": {"SEALING_KEYS", "SERVER_KEY", "CERTIFICATE_KEY"},
    "ledger": {"SERVER_KEY"},
    "sync": {"CONNECTION_KEY"},
    "reports": set(),
}
each = pytest.mark.parametrize("name", FUNCTIONS)


@pytest.fixture(scope="module")
def examinations() -> Iterator[Mapping[str, Future[Examination]]]:
    """All four, side by side."""
    wheel()  # once, before all of them want it
    with ThreadPoolExecutor(len(FUNCTIONS)) as pool:
        yield {name: pool.submit(examine, name) for name in FUNCTIONS}


@pytest.fixture
def one(examinations: Mapping[str, Future[Examination]], name: str) -> Examination:
    """The one that the test is about; what is wrong with another is not its business."""
    return examinations[name].result()


@each
def test_firebase_finds_exactly_its_functions(one: Examination, name: str) -> None:
    triggers = {
        function: next(key for key in endpoint if key.endswith("Trigger"))
        for function, endpoint in one.endpoints.items()
    }
    assert triggers == ENDPOINTS[name]


@each
def test_everything_of_it_lives_in_tokyo(one: Examination, name: str) -> None:
    regions = {function: endpoint["region"] for function, endpoint in one.endpoints.items()}
    assert regions == {function: [REGION] for function in ENDPOINTS[name]}


@each
def test_everything_of_it_runs_as_its_own_account(one: Examination, name: str) -> None:
    accounts = {endpoint.get("serviceAccountEmail") for endpoint in one.endpoints.values()}
    assert accounts == {f"dakoku-{name}@{PROJECT}.iam.gserviceaccount.com"}


@each
def test_deploying_binds_its_secrets(one: Examination, name: str) -> None:
    for endpoint in one.endpoints.values():
        bound = {entry["key"] for entry in endpoint.get("secretEnvironmentVariables") or ()}
        assert bound == SECRETS[name]


@each
def test_the_platform_tries_a_failed_event_again(one: Examination) -> None:
    events = [end["eventTrigger"] for end in one.endpoints.values() if "eventTrigger" in end]
    assert [event["retry"] for event in events] == [True] * len(events)


@each
def test_no_task_queue_has_an_underscore_in_its_name(one: Examination) -> None:
    queues = [key for key, end in one.endpoints.items() if "taskQueueTrigger" in end]
    assert [queue for queue in queues if "_" in queue] == []


@each
def test_its_http_function_is_served_and_documents_itself(one: Examination, name: str) -> None:
    answer = one.document
    assert answer.status_code == 200, answer.text
    paths = answer.json()["paths"]
    assert paths
    assert all(path.startswith(f"/api/{name}/") for path in paths)


@each
def test_of_our_packages_it_has_its_own_and_the_wheel(one: Examination, name: str) -> None:
    assert set(one.importable) == {"dakoku", PACKAGES[name]}
    assert one.importable["dakoku"].startswith(str(one.stage / "venv/"))
    assert one.importable[PACKAGES[name]].startswith(str(one.stage))


@each
def test_its_requirements_name_the_wheel_by_content(one: Examination) -> None:
    lines = (one.stage / "requirements.txt").read_text().splitlines()
    assert lines[-1] == f"./wheels/{wheel().name}"
    assert "+h" in wheel().name
