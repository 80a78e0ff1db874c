"""Leave, trips and calendars come in from files: previewed, checked as by hand, all of a file or nothing."""

import io
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

import pytest
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Pattern
from dakoku.store.arranging.calendars import ORGANISATION
from dakoku.store.arranging.plans import MonthPlan
from dakoku.store.record import sheets
from dakoku.store.record.sheets import Sheet
from dakoku_ledger import wiring
from dakoku_ledger.arranging.calendar import CalendarDesk
from dakoku_ledger.organisation import OrganisationSetup
from ledger.conftest import Call
from ledger.imports import lists
from tests.staff.files import csv_file, xlsx_file

LEAVE = ("社員コード", "日付", "種類", "開始", "終了")
TRIPS = ("社員コード", "日付", "開始", "終了", "行先", "用務")
HANAKO_OFF = ("0001", "2026/11/24", "年休", "", "")
HANAKO_AWAY = ("0001", "R8.11.25", "9:00", "16時30分", "県庁", "研修")


def send(
    call: Call, path: str, data: bytes, caller: people.Caller = people.TANAKA, **query: Any
) -> TestResponse:
    """One request."""
    files = {"file": (io.BytesIO(data), "list.csv")}
    return call(caller, "POST", f"/{path}/import", data=files, query_string=query)


def preview(call: Call, path: str, data: bytes, **query: Any) -> dict[str, Any]:
    """What an import of the file would do."""
    response = send(call, path, data, **query)
    assert response.status_code == 200, response.text
    return dict(response.json or {})


def imported(call: Call, path: str, data: bytes, **query: Any) -> dict[str, Any]:
    """Preview, then import."""
    digest = preview(call, path, data, **query)["digest"]
    response = send(call, path, data, dryRun="false", digest=digest, **query)
    assert response.status_code == 200, response.text
    return dict(response.json or {})


def errors(shown: dict[str, Any]) -> list[tuple[int | None, str | None, str]]:
    """(line, field, code) of each error."""
    return [(error["line"], error["field"], error["code"]) for error in shown["errors"]]


def of(call: Call, path: str, employee: people.Employee = people.SATO) -> list[dict[str, Any]]:
    """What is registered for somebody in 2026."""
    query = {"employeeId": employee.id, "from": "2026-01-01", "to": "2026-12-31"}
    found: list[dict[str, Any]] = (call(people.ITO, "GET", f"/{path}", query_string=query).json or {})[path]
    return found


@pytest.fixture(autouse=True)
def _hours(parts: wiring.Parts) -> None:
    """North works from 8:30 to 17:00."""
    setup = OrganisationSetup(parts.client, parts.clock)
    day = setup.save_pattern("test", Pattern("日勤", 510, 1020, (Interval(720, 765),)))
    setup.save_department("test", "0100", "北小学校", default_pattern_id=day.id)


def test_leave_is_previewed_without_a_change_and_imported_as_by_hand(call: Call, database: Client) -> None:
    data = csv_file(LEAVE, HANAKO_OFF, ("0002", "2026年11月25日(水)", "特休", "8:30", "1000"))
    before = lists.everything(database)
    shown = preview(call, "leaves", data)
    assert lists.everything(database) == before
    assert shown["counts"] == {"lines": 2, "new": 2, "changed": 0, "unchanged": 0, "errors": 0}
    assert shown["lines"][1] == {
        "line": 3,
        "code": "0002",
        "name": "鈴木 一郎",
        "date": "2026-11-25",
        "action": "new",
        "changes": [
            {"field": "kind", "before": None, "after": "特休"},
            {"field": "start", "before": None, "after": "8:30"},
            {"field": "end", "before": None, "after": "10:00"},
        ],
    }
    imported(call, "leaves", data)
    assert [(one["date"], one["kind"], one["start"]) for one in of(call, "leaves")] == [
        ("2026-11-24", "年休", None)
    ]
    sheet = database.document(f"sheets/{people.SUZUKI.id}_202611").get().to_dict() or {}
    assert sheet["plan"]["days"]["2026-11-25"]["leave"] == [{"kind": "特休", "start": 510, "end": 600}]


def test_an_import_leaves_audit_notices_and_its_own_document(call: Call, database: Client) -> None:
    done = imported(call, "leaves", csv_file(LEAVE, HANAKO_OFF, ("0001", "2026/11/26", "年休", "", "")))
    (recorded,) = database.collection("imports").stream()
    assert recorded.to_dict() == {
        "kind": "leaves", "actor": people.TANAKA.uid, "at": recorded.get("at"), "digest": done["digest"],
        "new": 2, "changed": 0, "unchanged": 0,
    }  # fmt: skip
    entries = [one.to_dict() or {} for one in database.collection("audit").stream()]
    made = [one for one in entries if one["action"] == "leave.register"]
    assert [one["reason"] for one in made] == [f"imports/{recorded.id}"] * 2
    (notice,) = database.collection("notices").stream()
    assert notice.get("params")["workDates"] == ["2026-11-24", "2026-11-26"]


def test_what_is_registered_already_is_unchanged(call: Call, database: Client) -> None:
    data = csv_file(LEAVE, HANAKO_OFF)
    imported(call, "leaves", data)
    before = lists.everything(database)
    again = imported(call, "leaves", data)
    assert (again["counts"]["new"], again["counts"]["unchanged"]) == (0, 1)
    after = lists.everything(database)
    assert {path for path in after if path not in before and not path.startswith("imports/")} == set()
    assert len(of(call, "leaves")) == 1


def test_every_bad_line_of_leave_is_named_at_once(call: Call, parts: wiring.Parts) -> None:
    parts.client.document(f"employees/{people.SATO.id}").update({"joinedOn": "2026-04-01"})
    parts.client.document(f"sheets/{people.SUZUKI.id}_202610").set(locked_sheet(people.SUZUKI, "2026-10"))
    lines = (
        HANAKO_OFF,
        ("0001", "2026/11/24", "特休", "8:30", "10:00"),  # overlaps the line above
        ("0001", "2026/11/22", "年休", "", ""),  # a Sunday
        ("0001", "2026/11/25", "昼寝", "", ""),
        ("0001", "2026/11/26", "年休", "18:00", "19:00"),
        ("0001", "2026/11/27", "年休", "12:00", "10:00"),
        ("0001", "2026/3/31", "年休", "", ""),  # not here yet
        ("1", "2026/11/24", "年休", "", ""),
        ("9999", "2026/11/24", "年休", "", ""),
        ("0002", "2026/10/1", "年休", "", ""),
        ("0002", "昨日", "", "25時", "x"),
    )
    shown = preview(call, "leaves", csv_file(LEAVE, *lines))
    assert errors(shown) == [
        (3, "date", "leaveOverlaps"),
        (4, "date", "notAWorkingDay"),
        (5, "kind", "unknownLeaveKind"),
        (6, "start", "outsideHours"),
        (7, "end", "endBeforeStart"),
        (8, "date", "beforeJoining"),
        (9, "code", "zerosLost"),
        (10, "code", "unknownEmployee"),
        (11, "date", "monthLocked"),
        (12, "date", "badDate"),
        (12, "kind", "missingValue"),
        (12, "end", "badTime"),
    ]
    assert shown["errors"][2]["message"].startswith("休暇の種類「昼寝」は登録されていません")


def locked_sheet(employee: people.Employee, month: str) -> dict[str, Any]:
    """A confirmed month without a day in it."""
    return sheets.shape(Sheet(employee.id, month, employee.department, MonthPlan({}, {}), locked=True))


def test_one_bad_line_keeps_all_others_out(call: Call, database: Client) -> None:
    data = csv_file(LEAVE, HANAKO_OFF, ("0002", "2026/11/22", "年休", "", ""))
    digest = preview(call, "leaves", data)["digest"]
    before = lists.everything(database)
    response = send(call, "leaves", data, dryRun="false", digest=digest)
    body = response.json or {}
    assert (response.status_code, body["code"]) == (422, "listRefused")
    assert [(field["line"], field["field"], field["code"]) for field in body["fields"]] == [
        (3, "date", "notAWorkingDay")
    ]
    assert lists.everything(database) == before


def test_a_preview_that_the_world_has_overtaken_is_refused(call: Call, database: Client) -> None:
    data = csv_file(LEAVE, HANAKO_OFF)
    digest = preview(call, "leaves", data)["digest"]
    imported(call, "leaves", data)
    before = lists.everything(database)
    response = send(call, "leaves", data, dryRun="false", digest=digest)
    assert (response.status_code, (response.json or {})["code"]) == (409, "stalePreview")
    assert lists.everything(database) == before


def test_people_of_other_departments_are_unknown(call: Call) -> None:
    data = csv_file(LEAVE, HANAKO_OFF)
    shown = send(call, "leaves", data, people.TAKAHASHI).json or {}
    assert errors(shown) == [(2, "code", "unknownEmployee")]
    assert send(call, "leaves", data, people.SATO).status_code == 403


def test_trips_come_from_a_workbook_with_its_dates_and_times(call: Call, database: Client) -> None:
    line = ("0001", datetime(2026, 11, 25), time(9), time(16, 30), "県庁", "研修")  # noqa: DTZ001
    imported(call, "trips", xlsx_file(TRIPS, line))
    (trip,) = of(call, "trips")
    assert (trip["date"], trip["start"], trip["end"], trip["place"], trip["purpose"]) == (
        "2026-11-25", 540, 990, "県庁", "研修",
    )  # fmt: skip
    assert preview(call, "trips", csv_file(TRIPS, HANAKO_AWAY))["counts"]["unchanged"] == 1
    sheet = database.document(f"sheets/{people.SATO.id}_202611").get().to_dict() or {}
    assert sheet["plan"]["days"]["2026-11-25"]["duty"] == [{"start": 540, "end": 990}]


def test_bad_trips_are_named(call: Call) -> None:
    lines = (
        HANAKO_AWAY,
        ("0001", "2026-11-25", "16:00", "17:00", "市役所", ""),
        ("0002", "2026-11-25", "17:00", "9:00", "", ""),
        ("0002", "2026-11-26", "22:00", "翌1:30", "", "宿泊学習"),
        ("0002", "2026-11-27", "", "10:00", "", ""),
    )
    assert errors(preview(call, "trips", csv_file(TRIPS, *lines))) == [
        (3, "start", "tripOverlaps"),
        (4, "end", "endBeforeStart"),
        (6, "start", "missingValue"),
    ]


def test_a_calendar_comes_into_what_is_there(call: Call, parts: wiring.Parts) -> None:
    data = csv_file(("日付", "区分", "名称"), ("2027/1/4", "休日", "冬季休業"), ("2027/1/1", "休日", "元日"))
    where = {"owner": ORGANISATION, "year": 2027}
    assert send(call, "calendars", data, people.TANAKA, **where).status_code == 403
    shown = send(call, "calendars", data, people.ITO, **where).json or {}
    assert [(line["date"], line["action"], line["code"]) for line in shown["lines"]] == [
        ("2027-01-04", "new", None),
        ("2027-01-01", "unchanged", None),
    ]
    done = send(call, "calendars", data, people.ITO, dryRun="false", digest=shown["digest"], **where)
    assert done.status_code == 200, done.text
    named = CalendarDesk(parts.config, parts.client, parts.clock, parts.settings).get(ORGANISATION, 2027)
    assert named.days[date(2027, 1, 4)].name == "冬季休業"
    assert named.days[date(2027, 5, 5)].name == "こどもの日"
    again = send(call, "calendars", data, people.ITO, dryRun="false", digest=shown["digest"], **where)
    assert again.status_code == 409


def test_bad_days_of_a_calendar_are_named(call: Call) -> None:
    data = csv_file(
        ("日付", "区分", "名称"),
        ("2027/5/10", "振替", ""),
        ("2026/5/10", "勤務日", "運動会"),
        ("2027/5/11", "週休日", "運動会の振替"),
        ("2027/5/11", "休日", ""),
    )
    assert errors(preview(call, "calendars", data, owner=people.NORTH, year=2027)) == [
        (2, "kind", "badDayKind"),
        (3, "date", "otherYear"),
        (5, "date", "duplicateDay"),
    ]


@pytest.mark.parametrize("lines", [[("日付",)], [LEAVE], []])
def test_a_file_that_says_nothing_is_told_so(call: Call, lines: Sequence[Sequence[str]]) -> None:
    shown = preview(call, "leaves", csv_file(*lines))
    assert shown["errors"][0]["message"]
    assert shown["counts"]["errors"] == 1


def test_too_many_lines_at_once_are_refused(call: Call) -> None:
    lines = [("0001", "2026-11-25", f"{minute // 60}:{minute % 60:02}", "", "", "") for minute in range(2001)]
    ended = [(*line[:3], f"{n // 60}:{n % 60:02}", *line[4:]) for n, line in enumerate(lines, start=1)]
    assert errors(preview(call, "trips", csv_file(TRIPS, *ended))) == [(None, None, "tooManyChanges")]
