"""Past reports: listed, cancelled, and in the audit trail."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

import people
from dakoku.platform.ids import new_id
from dakoku.store.organisation.reports import ReportStatus
from dakoku_reports import wiring
from reports.conftest import NOW, kept, report

URL = "/api/reports/reports"


def call(api: FlaskClient, caller: people.Caller, path: str = "", method: str = "GET") -> TestResponse:
    return api.open(f"{URL}{path}", method=method, headers={"Authorization": caller.bearer()})


def of_north(api: FlaskClient, caller: people.Caller = people.TANAKA, cursor: str = "") -> Mapping[str, Any]:
    path = f"?departmentId={people.NORTH}" + (f"&cursor={cursor}" if cursor else "")
    return call(api, caller, path).json or {}


def audited(parts: wiring.Parts) -> list[tuple[str, str, str]]:
    entries = (each.to_dict() for each in parts.client.collection("audit").order_by("at").stream())
    return [(one["actor"], one["action"], one["subject"]) for one in entries]


def test_past_reports_come_newest_first_a_page_at_a_time(api: FlaskClient, parts: wiring.Parts) -> None:
    made = [
        kept(parts, replace(report(), id=new_id(), created_at=NOW + timedelta(minutes=minute))).id
        for minute in range(23)
    ]
    first = of_north(api)
    second = of_north(api, cursor=first["cursor"])
    shown = [one["id"] for page in (first, second) for one in page["reports"]]
    assert shown == made[::-1]
    assert (len(first["reports"]), second["cursor"]) == (20, None)
    assert first["reports"][0]["requestedByName"] == "田中 由紀"
    assert first["reports"][0]["expiresAt"] == "2027-02-18T03:22:00Z"


def test_what_an_employee_asked_for_is_in_no_administrators_list(
    api: FlaskClient, parts: wiring.Parts
) -> None:
    kept(parts, replace(report(), by_owner=True, requested_by=people.SATO.uid))
    assert of_north(api)["reports"] == []


def test_the_organisations_reports_are_its_administrators_alone(
    api: FlaskClient, parts: wiring.Parts
) -> None:
    made = kept(parts, replace(report(), department_id=None, employee_id=None))
    assert [one["id"] for one in (call(api, people.ITO).json or {})["reports"]] == [made.id]
    assert of_north(api, people.ITO)["reports"] == []
    for path in ("", f"/{made.id}", f"/{made.id}/link"):
        assert call(api, people.TANAKA, path).status_code == 404
    assert call(api, people.TANAKA, f"/{made.id}/cancel", "POST").status_code == 404


def test_another_departments_list_is_not_there(api: FlaskClient) -> None:
    assert call(api, people.TAKAHASHI, f"?departmentId={people.NORTH}").status_code == 404


def test_a_cancelled_report_is_not_made_and_may_be_cancelled_again(
    api: FlaskClient, parts: wiring.Parts
) -> None:
    made = kept(parts, report())
    for _ in range(2):
        assert call(api, people.TANAKA, f"/{made.id}/cancel", "POST").status_code == 204
    parts.rendering.run(made.id, last_attempt=False)
    state = call(api, people.TANAKA, f"/{made.id}").json or {}
    assert (state["status"], state["size"]) == ("cancelled", None)
    assert state["finishedAt"] is not None
    assert [action for _, action, _ in audited(parts)] == ["report.cancel"]


@pytest.mark.parametrize("status", [ReportStatus.READY, ReportStatus.FAILED])
def test_what_is_finished_cannot_be_cancelled(
    api: FlaskClient, parts: wiring.Parts, status: ReportStatus
) -> None:
    made = kept(parts, replace(report(), status=status))
    response = call(api, people.TANAKA, f"/{made.id}/cancel", "POST")
    assert (response.status_code, (response.json or {})["code"]) == (409, "finished")


def test_who_asked_and_who_fetched_is_audited(api: FlaskClient, parts: wiring.Parts) -> None:
    body = {"kind": "month", "params": {"employeeId": people.SATO.id, "month": "2026-11"}}
    headers = {"Authorization": people.TANAKA.bearer()}
    asked = (api.post(URL, json=body, headers=headers).json or {})["id"]
    parts.rendering.run(asked, last_attempt=False)
    assert call(api, people.ITO, f"/{asked}/link").status_code == 200
    subject = f"employees/{people.SATO.id}"
    expected = [(people.TANAKA.uid, "report.ask", subject), (people.ITO.uid, "report.fetch", subject)]
    assert sorted(audited(parts), key=lambda one: one[1]) == expected
