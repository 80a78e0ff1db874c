"""Who may ask for what, and see what became of it."""

from dataclasses import replace
from urllib.parse import parse_qs, urlparse

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

import people
from dakoku.platform import http
from dakoku.platform.identity import Role
from dakoku.platform.languages import Language
from dakoku.store.organisation.reports import Report, Reports, ReportStatus
from dakoku_reports import wiring
from reports.conftest import MONTH, NOW, StillClock, kept, report

SATOS = {"kind": "month", "params": {"employeeId": people.SATO.id, "month": MONTH}}
ADMINS = {Role.DEPARTMENT_ADMIN, Role.ORGANISATION_ADMIN}
READERS = {Role.EMPLOYEE, *ADMINS}
ROUTES = {
    "GET /api/reports/openapi.json": {Role.PUBLIC},
    "POST /api/reports/reports": READERS,
    "GET /api/reports/reports": ADMINS,
    "GET /api/reports/reports/<id>": READERS,
    "POST /api/reports/reports/<id>/cancel": READERS,
    "GET /api/reports/reports/<id>/link": READERS,
    "GET /api/reports/notices": ADMINS,
    "POST /api/reports/notices/<employeeId>/<month>/issues": ADMINS,
    "POST /api/reports/notices/issues": ADMINS,
    "POST /api/reports/doctor": {Role.ORGANISATION_ADMIN},
    "GET /api/reports/doctor": {Role.ORGANISATION_ADMIN},
    "GET /api/reports/templates": {Role.ORGANISATION_ADMIN},
    "PUT /api/reports/templates/<kind>": {Role.ORGANISATION_ADMIN},
    "DELETE /api/reports/templates/<kind>": {Role.ORGANISATION_ADMIN},
    "GET /api/reports/templates/<kind>/file": {Role.ORGANISATION_ADMIN},
    "GET /api/reports/templates/<kind>/sample": {Role.ORGANISATION_ADMIN},
}
# Who may do something with Sato's month: the status of asking for it, and of looking at it.
CALLERS = [
    (people.SATO, 202, 200),
    (people.SUZUKI, 404, 404),
    (people.TANAKA, 202, 200),
    (people.TAKAHASHI, 404, 404),
    (people.ITO, 202, 200),
    (people.STRANGER, 401, 401),
    (people.WATANABE, 401, 401),
    (people.NORTH_TABLET, 403, 403),
    (people.LOST_TABLET, 401, 401),
]


def ask(
    api: FlaskClient, caller: people.Caller, employee_id: str = people.SATO.id, month: str = MONTH
) -> TestResponse:
    body = {"kind": "month", "params": {"employeeId": employee_id, "month": month}}
    return api.post("/api/reports/reports", json=body, headers={"Authorization": caller.bearer()})


def look(api: FlaskClient, caller: people.Caller, path: str) -> TestResponse:
    return api.get(f"/api/reports/reports/{path}", headers={"Authorization": caller.bearer()})


def waiting(parts: wiring.Parts) -> Report:
    """A report of Sato's November that no task will make."""
    return kept(parts, report())


def test_every_route_has_the_roles_of_the_table(parts: wiring.Parts) -> None:
    assert http.roles_by_route(wiring.make_app(parts)) == ROUTES


@pytest.mark.parametrize(
    ("caller", "asking", "looking"), CALLERS, ids=lambda value: getattr(value, "uid", "")
)
def test_only_the_owner_and_the_departments_administrators_reach_a_month(
    api: FlaskClient, parts: wiring.Parts, caller: people.Caller, asking: int, looking: int
) -> None:
    report_id = waiting(parts).id
    assert ask(api, caller).status_code == asking
    assert look(api, caller, report_id).status_code == looking


def test_a_caller_without_a_sign_in_is_told_to_sign_in(api: FlaskClient) -> None:
    response = api.post("/api/reports/reports", json=SATOS)
    assert (response.status_code, response.json["code"]) == (401, "notSignedIn")  # type: ignore[index]


def test_an_unknown_employee_is_not_found(api: FlaskClient) -> None:
    assert ask(api, people.ITO, people.identifier("nobody")).status_code == 404


def test_a_report_keeps_the_language_it_was_asked_for_in(api: FlaskClient, parts: wiring.Parts) -> None:
    headers = {"Authorization": people.SATO.bearer(), "Accept-Language": "zh-Hant-TW,zh;q=0.9"}
    asked = api.post("/api/reports/reports", json=SATOS, headers=headers).json or {}
    stored = Reports(parts.client).get(asked["id"])
    assert stored
    assert stored.language is Language.ZH_TW
    assert stored.name == "工時紀錄_0001_佐藤花子_2026年11月.xlsx"


@pytest.mark.parametrize("month", ["2026-13", "2026-1", "1999-12", "", "2026-11-01"])
def test_a_month_that_is_none_is_named(api: FlaskClient, month: str) -> None:
    response = ask(api, people.SATO, month=month)
    assert response.status_code == 422
    assert [field["field"] for field in response.json["fields"]] == ["params.month"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("caller", "kind", "params"),
    [
        (people.TAKAHASHI, "board", {"departmentId": people.NORTH, "year": 2026}),
        (people.SATO, "board", {"departmentId": people.NORTH, "year": 2026}),
        (people.TANAKA, "boards", {"year": 2026}),
        (people.TAKAHASHI, "book", {"departmentId": people.NORTH, "month": MONTH}),
        (people.ITO, "book", {"departmentId": people.identifier("nowhere"), "month": MONTH}),
    ],
    ids=lambda value: getattr(value, "uid", ""),
)
def test_what_a_caller_does_not_administer_is_not_there(
    api: FlaskClient, caller: people.Caller, kind: str, params: dict[str, object]
) -> None:
    headers = {"Authorization": caller.bearer()}
    response = api.post("/api/reports/reports", json={"kind": kind, "params": params}, headers=headers)
    assert response.status_code == 404


def test_a_kind_that_there_is_not_is_named_with_those_there_are(api: FlaskClient) -> None:
    headers = {"Authorization": people.ITO.bearer()}
    response = api.post("/api/reports/reports", json={**SATOS, "kind": "payslip"}, headers=headers)
    (field,) = (response.json or {})["fields"]
    assert (response.status_code, field["field"], field["code"]) == (422, "kind", "unknownKind")
    assert "month" in field["message"]


def test_there_is_no_link_before_the_report_is_ready(api: FlaskClient, parts: wiring.Parts) -> None:
    response = look(api, people.SATO, f"{waiting(parts).id}/link")
    assert (response.status_code, response.json["code"]) == (409, "notReady")  # type: ignore[index]


def test_a_link_lasts_five_minutes_and_names_nobody_in_its_path(
    api: FlaskClient, parts: wiring.Parts
) -> None:
    made = waiting(parts)
    parts.rendering.run(made.id, last_attempt=False)
    shown = look(api, people.SATO, f"{made.id}/link").json or {}
    url = urlparse(shown["url"])
    assert parse_qs(url.query)["X-Goog-Expires"] == ["300"]
    assert url.path == f"/{parts.config.report_bucket}/reports/{made.id}.xlsx"
    assert shown["expiresAt"] == "2026-11-20T03:05:00Z"


def test_a_link_is_for_those_who_may_read_the_month(api: FlaskClient, parts: wiring.Parts) -> None:
    made = waiting(parts)
    parts.rendering.run(made.id, last_attempt=False)
    statuses = {
        caller.uid: look(api, caller, f"{made.id}/link").status_code
        for caller in (people.SATO, people.SUZUKI, people.TANAKA, people.TAKAHASHI, people.ITO)
    }
    allowed = {people.SATO.uid, people.TANAKA.uid, people.ITO.uid}
    assert statuses == {uid: 200 if uid in allowed else 404 for uid in statuses}


def test_a_queue_that_does_not_answer_is_told_and_leaves_no_report_waiting(parts: wiring.Parts) -> None:
    cut_off = wiring.assemble(replace(parts.config, tasks_emulator="127.0.0.1:9"), StillClock())
    response = ask(wiring.make_app(cut_off).test_client(), people.SATO)
    assert (response.status_code, response.json["code"]) == (503, "unavailable")  # type: ignore[index]
    (left,) = parts.client.collection("reports").stream()
    assert (left.get("status"), left.get("code")) == (ReportStatus.FAILED.value, "unavailable")
    assert left.get("finishedAt") == NOW
