"""The stand-in's API refuses what Jobcan would refuse, and pages as Jobcan does."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import requests

from tools.jobcan.clients import Client, registry
from tools.jobcan.office import example
from tools.jobcan.server import running
from tools.jobcan.standin import StandIn

DAY = date(2026, 11, 20)
SCOPES = {
    "/master/v1/employees": "employees.read",
    "/attendance/v1/adits": "adits.read",
    "/attendance/v1/summaries/daily": "summaries.read",
}
PAGE = {"last_id": 0, "count": 100}
DATED: dict[str, Any] = {**PAGE, "date": "2026-11-20"}
ADITS, SUMMARIES = "/attendance/v1/adits", "/attendance/v1/summaries/daily"
REFRESH = f"{SUMMARIES}/1/refresh"


@pytest.fixture(name="jobcan")
def _jobcan() -> Iterator[StandIn]:
    with running(registry(Client("good", "secret")), office=example(3, DAY, 1)) as standin:
        yield standin


def ask(
    jobcan: StandIn, path: str, params: Any = None, scope: str | None = None, **more: Any
) -> requests.Response:
    wanted = scope or next(scope for start, scope in SCOPES.items() if path.startswith(start))
    return requests.request(
        "POST" if more else "GET",
        jobcan.url + path,
        params=params,
        headers={"Authorization": f"Bearer {jobcan.grant(wanted)}"},
        timeout=10,
        **more,
    )


def test_everybody_comes_with_what_was_seen_of_jobcan(jobcan: StandIn) -> None:
    found = ask(jobcan, "/master/v1/employees", PAGE).json()["employees"]
    assert [(one["id"], one["code"]) for one in found] == [(1, "0001"), (2, "0002"), (3, "0003")]


def test_a_page_may_end_within_one_persons_adits_and_the_cursor_passes_over_the_rest(jobcan: StandIn) -> None:
    first = ask(jobcan, ADITS, {**DATED, "count": 6}).json()["adits"]
    after = ask(jobcan, ADITS, {**DATED, "count": 6, "last_id": 2}).json()["adits"]
    assert [one["employee_id"] for one in first] == [1, 1, 1, 1, 2, 2]
    assert [one["employee_id"] for one in after] == [3, 3, 3, 3]


def test_one_persons_adits_and_summaries_come_whole(jobcan: StandIn) -> None:
    assert len(ask(jobcan, f"{ADITS}/2", {"date": "2026-11-20"}).json()["adits"]) == 4
    found = ask(jobcan, f"{SUMMARIES}/2", [("date", "2026-11-19"), ("date", "2026-11-20")]).json()
    assert found == {"daily_summaries": [{"employee_id": 2, "date": "2026-11-20", "work": 465}]}


@pytest.mark.parametrize(
    ("path", "params", "refused"),
    [
        (ADITS, PAGE, (400, "bad_date")),
        (ADITS, {**DATED, "date": "20 November"}, (400, "bad_date")),
        (ADITS, {**DATED, "date": "20261120"}, (400, "bad_date")),
        (ADITS, {**DATED, "date": ["2026-11-19", "2026-11-20"]}, (400, "bad_date")),
        (ADITS, {**DATED, "count": 101}, (400, "bad_count")),
        (ADITS, {**DATED, "count": 0}, (400, "bad_count")),
        (ADITS, {**DATED, "last_id": -1}, (400, "bad_last_id")),
        (ADITS, {"date": "2026-11-20"}, (400, "bad_last_id")),
        (ADITS, {**DATED, "page": 2}, (400, "unknown_parameter")),
        (f"{ADITS}/9", {"date": "2026-11-20"}, (404, "not_found")),
        (f"{SUMMARIES}/1", {"date": ["2026-11-20"] * 32}, (400, "bad_date")),
        ("/master/v1/employees", {}, (400, "bad_last_id")),
    ],
)
def test_what_jobcan_would_refuse_is_refused(
    jobcan: StandIn, path: str, params: Any, refused: tuple[int, str]
) -> None:
    answer = ask(jobcan, path, params)
    assert (answer.status_code, answer.json()["error"]) == refused


def test_a_token_is_good_for_its_scope_until_it_expires(jobcan: StandIn) -> None:
    assert ask(jobcan, ADITS, DATED, scope="summaries.read").status_code == 403
    token = jobcan.grant("adits.read")
    jobcan.expire()
    url, headers = jobcan.url + ADITS, {"Authorization": f"Bearer {token}"}
    assert requests.get(url, params=DATED, headers=headers, timeout=10).status_code == 401
    assert requests.get(url, params=DATED, timeout=10).status_code == 401


def test_a_summary_is_old_until_enough_looks_were_taken(jobcan: StandIn) -> None:
    jobcan.office.stale[1, DAY] = (2, 480)
    body = {"conditions": {"range": {"from": "2026-11-20", "to": "2026-11-21"}}}
    seen = []
    for _ in range(3):
        status = ask(jobcan, REFRESH, scope="summaries.create", json=body).json()["refresh"]["status"]
        seen.append((status, jobcan.office.work[DAY][1]))
    assert seen == [("pending", 465), ("finished", 480), ("finished", 480)]


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"data": "conditions"}, 415),
        ({"json": {}}, 400),
        ({"json": []}, 400),
        ({"json": {"conditions": {"range": {"from": "2026-11-20", "to": "2026-11-20"}}}}, 400),
        ({"json": {"conditions": {"range": {"from": "2026-10-01", "to": "2026-11-20"}}}}, 400),
    ],
)
def test_a_refresh_needs_a_half_open_range_as_json(
    jobcan: StandIn, sent: dict[str, Any], status: int
) -> None:
    assert ask(jobcan, REFRESH, scope="summaries.create", **sent).status_code == status


def test_planned_troubles_come_once_each_and_every_call_is_kept(jobcan: StandIn) -> None:
    jobcan.troubles += ["unavailable", "", "throttled for 7 s"]
    answers = [ask(jobcan, f"{ADITS}/1", {"date": "2026-11-20"}) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [503, 200, 429]
    assert answers[2].headers["Retry-After"] == "7"
    assert jobcan.calls == [f"GET {ADITS}/1?date=2026-11-20"] * 3


def test_a_cut_connection_is_no_answer(jobcan: StandIn) -> None:
    jobcan.troubles.append("cut")
    with pytest.raises(requests.RequestException):
        ask(jobcan, ADITS, DATED)
