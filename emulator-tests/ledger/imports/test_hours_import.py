"""Past hours come in from files: each line a day's form, judged as by hand."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from dakoku.domain.declared import Declared
from dakoku.domain.exclusions import Exclusions
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Leave, Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.zone import dates_between
from dakoku.platform.identity import Principal, Role
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_ledger import wiring
from dakoku_ledger.arranging.day_of_leave import DayOfLeave
from dakoku_ledger.arranging.leave import LeaveDesk
from dakoku_ledger.organisation import OrganisationSetup
from ledger.conftest import Call
from ledger.imports import lists
from ledger.imports.test_list_imports import errors, imported, preview, send
from tests.staff.files import csv_file, xlsx_file

HEADING = (
    "社員コード", "日付", "始業", "終業", "除外 定刻前", "除外定刻後", "除外（休日）", "部活動",
    "主な時間外業務内容", "特記事項", "勤務割振",
)  # fmt: skip
TUESDAY, WEDNESDAY = date(2026, 11, 10), date(2026, 11, 11)
PLAIN = ("0001", "2026/11/10", "8:00", "18:00", "0:10", "", "", "0:30", "学年", "遠足の準備", "")


def hours(*lines: tuple[str, ...]) -> bytes:
    """A CSV file of past hours."""
    return csv_file(HEADING, *(line + ("",) * (len(HEADING) - len(line)) for line in lines))


def sheet(parts: wiring.Parts, month: str = "2026-11") -> Sheet:
    """Sato's month."""
    stored = Sheets(parts.client).get(people.SATO.id, month)
    assert stored is not None
    return stored.value


@pytest.fixture(autouse=True)
def patterns(parts: wiring.Parts) -> dict[str, str]:
    """日勤 (8:30 to 17:00, the department's) and 遅番 (10:00 to 18:30)."""
    setup = OrganisationSetup(parts.client, parts.clock)
    day = setup.save_pattern("test", Pattern("日勤", 510, 1020, (Interval(720, 765),)))
    late = setup.save_pattern("test", Pattern("遅番", 600, 1110, (Interval(720, 765),)))
    setup.save_department("test", "0100", "北小学校", default_pattern_id=day.id)
    return {"日勤": day.id, "遅番": late.id}


def test_a_line_becomes_the_form_of_its_day(call: Call, parts: wiring.Parts) -> None:
    data = hours(PLAIN, ("0001", "2026/11/11", "0830", "翌1:30", "", "", "", "0:00"))
    shown = preview(call, "hours", data)
    assert shown["counts"] == {"lines": 2, "new": 2, "changed": 0, "unchanged": 0, "errors": 0}
    assert shown["lines"][0]["changes"] == [
        {"field": "start", "before": None, "after": "8:00"},
        {"field": "end", "before": None, "after": "18:00"},
        {"field": "before", "before": None, "after": "0:10"},
        {"field": "club", "before": None, "after": "0:30"},
        {"field": "category", "before": None, "after": "学年"},
        {"field": "remarks", "before": None, "after": "遠足の準備"},
    ]
    imported(call, "hours", data)
    made = sheet(parts)
    day, form = made.days[TUESDAY], made.forms[TUESDAY]
    assert (day["start"], day["end"], day["before"], day["after"], day["club"]) == (480, 1080, 20, 60, 30)
    assert (form.category_id, form.remarks, form.start_written) == ("grade", "遠足の準備", parts.clock())
    assert made.days[WEDNESDAY]["end"] == 1530


def test_an_edit_for_each_day_but_one_audit_entry_and_one_notice(call: Call, database: Client) -> None:
    imported(
        call,
        "hours",
        hours(PLAIN, ("0001", "2026/11/11", "8:30", "17:00"), ("0001", "2026/10/30", "8:30", "17:00")),
    )
    edits = [
        one.to_dict() or {}
        for month in ("202610", "202611")
        for one in database.collection(f"sheets/{people.SATO.id}_{month}/edits").stream()
    ]
    assert {(one["kind"], one["reason"], one["byOwner"]) for one in edits} == {("import", "取込", False)}
    assert sorted(one["workDate"] for one in edits) == ["2026-10-30", "2026-11-10", "2026-11-11"]
    (notice,) = database.collection("notices").stream()
    assert notice.get("params") == {
        "workDate": "2026-10-30",
        "workDates": ["2026-10-30", "2026-11-10", "2026-11-11"],
        "subject": "import",
        "reason": "取込",
    }
    entries = [one.to_dict() or {} for one in database.collection("audit").stream()]
    (recorded,) = database.collection("imports").stream()
    assert sorted((one["subject"], one["reason"]) for one in entries if one["action"] == "record.import") == [
        (f"sheets/{people.SATO.id}_{month}", f"imports/{recorded.id}") for month in ("202610", "202611")
    ]
    used = database.document("categories/organisation").get().get("items")
    assert {one["id"] for one in used if one["used"]} == {"grade", "other"}


def test_the_same_file_again_changes_nothing_and_a_mended_one_what_was_mended(
    call: Call, parts: wiring.Parts
) -> None:
    imported(call, "hours", hours(PLAIN))
    assert imported(call, "hours", hours(PLAIN))["counts"]["unchanged"] == 1
    assert sheet(parts).forms[TUESDAY].revision == 1
    mended = imported(call, "hours", hours((*PLAIN[:3], "18:30", *PLAIN[4:])))
    assert mended["lines"][0]["changes"] == [{"field": "end", "before": "18:00", "after": "18:30"}]
    assert sheet(parts).forms[TUESDAY].revision == 2


def test_columns_that_the_file_lacks_stay_and_lines_that_say_nothing_change_nothing(
    call: Call, parts: wiring.Parts
) -> None:
    imported(call, "hours", hours(PLAIN))
    short = csv_file(
        ("code", "date", "start", "end"),
        ("0001", "2026/11/10", "8:00", "18:10"),
        ("0001", "2026/11/30", "", ""),
    )
    assert imported(call, "hours", short)["counts"] | {"lines": 0} == {
        "lines": 0, "new": 0, "changed": 1, "unchanged": 1, "errors": 0,
    }  # fmt: skip
    form = sheet(parts).forms[TUESDAY]
    assert (form.declared, form.category_id, form.remarks) == (
        Declared(480, 1090, Exclusions(before=10), club=30),
        "grade",
        "遠足の準備",
    )


def test_times_that_were_punched_are_not_written_again(call: Call, parts: wiring.Parts) -> None:
    rules = parts.settings.organisation().rules
    found = Employees(parts.client).get(people.SATO.id)
    assert found is not None
    taps = ((PunchType.IN, 480), (PunchType.OUT, 1080))
    punches = [Punch(f"p{at}", kind, rules.instant(TUESDAY, at), Source.TERMINAL) for kind, at in taps]
    Bulk(parts.client, rules, parts.clock).apply_many(found, punches)
    imported(call, "hours", hours((*PLAIN[:3], "18:30", *PLAIN[4:])))
    assert sheet(parts).forms[TUESDAY].declared == Declared(None, 1110, Exclusions(before=10), club=30)
    assert sheet(parts).days[TUESDAY]["start"] == 480


def test_club_only_is_told_from_the_category(call: Call, parts: wiring.Parts) -> None:
    lines = [
        ("0001", "2026/11/10", "8:30", "18:00", "", "", "", "", "部活動"),
        ("0001", "2026/11/11", "8:30", "18:00", "", "", "", "1:00", "部活動"),
    ]
    imported(call, "hours", hours(*lines))
    forms = sheet(parts).forms
    assert [forms[day].declared.club_only for day in (TUESDAY, WEDNESDAY)] == [True, True]
    assert sheet(parts).days[TUESDAY]["club"] == 60


def test_a_pattern_holds_for_the_days_of_the_file_alone(
    call: Call, parts: wiring.Parts, patterns: dict[str, str]
) -> None:
    lines = [
        ("0001", f"2026/11/{day}", "10:00", "18:30", "", "", "", "", "", "", "遅番") for day in (9, 10, 12)
    ]
    imported(call, "hours", hours(*lines))
    made = sheet(parts)
    named = {day: made.plan.days[date(2026, 11, day)].pattern_id for day in (6, 9, 10, 11, 12, 13)}
    day, late = patterns["日勤"], patterns["遅番"]
    assert named == {6: day, 9: late, 10: late, 11: late, 12: late, 13: day}
    assert [made.days[date(2026, 11, day)]["overtime"] for day in (9, 10, 12)] == [0, 0, 0]
    found = Employees(parts.client).get(people.SATO.id)
    assert found is not None
    assert found.pattern_id is None


def test_every_bad_line_is_named_at_once(call: Call, parts: wiring.Parts, patterns: dict[str, str]) -> None:
    found = Employees(parts.client).get(people.SATO.id)
    assert found is not None
    on_leave = [DayOfLeave(date(2026, 11, 19), Leave("年休", 510, 600), patterns["日勤"])]
    owner = Principal(people.SATO.uid, Role.EMPLOYEE, employee_id=people.SATO.id)
    LeaveDesk(parts.client, parts.clock, parts.settings).register(owner, found, on_leave)
    lines = (
        PLAIN,
        ("0001", "2026-11-10", "8:00", "18:00"),  # the day above again
        ("0001", "2026-11-11", "18:00", "8:00"),
        ("0001", "2026-11-12", "8:00", "18:00", "", "", "", ""),
        ("0001", "2026-11-13", "8:30", "17:30", "0:10", "", "", "0:00"),
        ("0001", "2026-11-16", "8:30", "17:30", "", "", "", "1:00"),
        ("0001", "2026-11-17", "8:30", "17:30", "", "", "", "0:00", "昼寝"),
        ("0001", "2026-11-18", "8:30", "17:30", "", "", "", "0:00", "", "", "夜勤"),
        ("0001", "2026-11-19", "10:00", "18:30", "", "", "", "0:00", "", "", "遅番"),
        ("0001", "2026-11-21", "8:30", "17:00"),  # tomorrow
        ("0002", "2026-11-09", "8:30", "33:00", "", "", "", "0:00"),
        ("0002", "2026-11-10", "8:30", "17:00"),
        ("0002", "2026-11-11", "25:99", "17", "30", "", "", "x"),
        ("0003", "2026-11-10", "8:30", "17:00"),
    )
    shown = preview(call, "hours", hours(*lines))
    assert errors(shown) == [
        (3, "date", "duplicateDay"),
        (4, "end", "endBeforeStart"),
        (5, "club", "clubMissing"),
        (6, "before", "exclusionTooLarge"),
        (7, "club", "clubTooLarge"),
        (8, "category", "unknownCategory"),
        (9, "pattern", "unknownPattern"),
        (10, "pattern", "leaveUnderOtherPattern"),
        (11, "date", "notYet"),
        (12, "end", "overlapsNeighbour"),
        (13, "start", "overlapsNeighbour"),
        (14, "start", "badTime"),
        (14, "end", "badTime"),
        (14, "before", "badDuration"),
        (14, "club", "badDuration"),
        (15, "code", "unknownEmployee"),
    ]
    messages = {error["code"]: error["message"] for error in shown["errors"]}
    assert messages["exclusionTooLarge"] == "「除外 定刻前」に除外できるのは 0:00 までです。"
    assert "遅番" in messages["unknownPattern"]


def test_a_confirmed_month_takes_nothing_but_what_it_has_already(call: Call, database: Client) -> None:
    imported(call, "hours", hours(PLAIN))
    database.document(f"sheets/{people.SATO.id}_202611").update({"locked": True})
    assert preview(call, "hours", hours(PLAIN))["counts"]["unchanged"] == 1
    other = preview(call, "hours", hours(("0001", "2026/11/11", "8:30", "17:00")))
    assert errors(other) == [(2, "date", "monthLocked")]


def test_many_peoples_hours_come_in_as_one_or_not_at_all(call: Call, database: Client) -> None:
    good = hours(PLAIN, ("0002", "2026/11/10", "8:30", "17:00"))
    bad = hours(PLAIN, ("0002", "2026/11/10", "17:00", "8:30"))
    before = lists.everything(database)
    response = send(call, "hours", bad, dryRun="false", digest=preview(call, "hours", good)["digest"])
    assert (response.status_code, (response.json or {})["code"]) == (422, "listRefused")
    assert lists.everything(database) == before
    imported(call, "hours", good)
    assert database.document(f"sheets/{people.SUZUKI.id}_202611").get().exists


def test_a_preview_that_somebody_has_overtaken_is_refused(call: Call) -> None:
    digest = preview(call, "hours", hours(PLAIN))["digest"]
    imported(call, "hours", hours((*PLAIN[:3], "18:30", *PLAIN[4:])))
    response = send(call, "hours", hours(PLAIN), dryRun="false", digest=digest)
    assert (response.status_code, (response.json or {})["code"]) == (409, "stalePreview")


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (time(8), timedelta(hours=25, minutes=30)),
        (timedelta(hours=8), "25:30"),
        (800, "翌1:30"),
        ("８：００", "25時30分"),
    ],
)
def test_times_of_a_workbook(call: Call, parts: wiring.Parts, start: Any, end: Any) -> None:
    line = ("0001", datetime(2026, 11, 10), start, end, timedelta(minutes=10), None, None, 0)  # noqa: DTZ001
    data = xlsx_file(HEADING, (*line[:7], timedelta()), ("合計", None, None, None, timedelta(minutes=10)))
    imported(call, "hours", data)
    day = sheet(parts).days[TUESDAY]
    assert (day["start"], day["end"], day["excluded"]["before"], day["club"]) == (480, 1530, 10, 0)


def test_a_file_beyond_one_commit_is_refused_with_the_advice_to_divide_it(call: Call) -> None:
    days = dates_between(date(2025, 1, 1), date(2026, 8, 31))
    line = ("8:30", "17:00", "", "", "", "0:00", "", "花" * 500)
    lines = [(code, day.isoformat(), *line) for code in ("0001", "0002") for day in days]
    shown = preview(call, "hours", hours(*lines))
    assert errors(shown) == [(None, None, "tooLargeAtOnce")]
    assert shown["counts"]["new"] == 2 * len(days)


def test_a_line_that_would_come_to_other_hours_than_it_says_is_refused(call: Call) -> None:
    heading = ("社員コード", "日付", "始業", "終業", "休憩", "在校等時間")
    lines = [
        ("0001", "2026/11/10", "8:30", "17:00", "0:45", "7:45"),
        ("0001", "2026/11/11", "8:30", "17:00", "1:45", "6:45"),
        ("0001", "2026/11/12", "8:30", "", "", "0:00"),
    ]
    shown = preview(call, "hours", csv_file(heading, *lines))
    assert (errors(shown), shown["ignored"]) == ([(3, "worked", "otherHours")], ["休憩"])
    assert shown["errors"][0]["message"].startswith("「在校等時間」が 6:45 とありますが、7:45 になります。")
