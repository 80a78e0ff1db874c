"""Leave, trips and substitutions over HTTP: for oneself, and by administrators for their departments."""

from datetime import date
from typing import Any

import pytest
from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter

import people
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import DayKind, Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.store.arranging.planner import plan_month
from dakoku.store.people.employees import Employees
from dakoku.store.people.notices import Notices
from dakoku.store.record.bulk import Bulk
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_ledger import wiring
from dakoku_ledger.organisation import OrganisationSetup
from ledger.conftest import Call

TUESDAY, SUNDAY, WEDNESDAY = "2026-11-17", "2026-11-15", "2026-11-18"
NOVEMBER = {"employeeId": people.SATO.id, "from": "2026-11-01", "to": "2026-11-30"}
MORNING = {"date": TUESDAY, "kind": "年休", "start": 510, "end": 720}
TRIP = {"date": TUESDAY, "start": 1020, "end": 1140, "place": "市民会館", "purpose": "研究会"}
EXCHANGE = {"workOn": SUNDAY, "offOn": TUESDAY}


@pytest.fixture(autouse=True)
def patterns(parts: wiring.Parts) -> dict[str, str]:
    """日勤 (north's), and 半日 and 遅番 beside it: name → id."""
    setup = OrganisationSetup(parts.client, parts.clock)
    made = {
        pattern.name: setup.save_pattern("test", pattern).id
        for pattern in (
            Pattern("日勤", 510, 1020, (Interval(720, 765),)),
            Pattern("半日", 510, 750),
            Pattern("遅番", 600, 1110),
        )
    }
    setup.save_department("test", "0100", "北小学校", default_pattern_id=made["日勤"])
    return made


def punched(parts: wiring.Parts, day: str, start: int, end: int) -> None:
    """Sato was there."""
    sato, rules = Employees(parts.client).get(people.SATO.id), parts.settings.organisation().rules
    assert sato is not None
    on = date.fromisoformat(day)
    taps = ((PunchType.IN, start), (PunchType.OUT, end))
    made = [Punch(f"{day}{m}", kind, rules.instant(on, m), Source.TERMINAL) for kind, m in taps]
    Bulk(parts.client, rules, parts.clock).apply_many(sato, made)


def sheet(parts: wiring.Parts, month: str = "2026-11") -> Sheet:
    stored = Sheets(parts.client).get(people.SATO.id, month)
    assert stored is not None
    return stored.value


def hours(parts: wiring.Parts, day: str) -> tuple[Any, ...]:
    """Regular hours, overtime before, after and on a day off."""
    found = sheet(parts).days[date.fromisoformat(day)]
    return found["regular"], found["before"], found["after"], found["dayOff"]


def leave(*days: dict[str, Any], of: people.Employee = people.SATO) -> dict[str, Any]:
    return {"json": {"employeeId": of.id, "days": list(days)}}


def substitution(**more: Any) -> dict[str, Any]:
    return {"json": {"employeeId": people.SATO.id, **EXCHANGE, **more}}


def codes(response: Any) -> dict[str, str]:
    """Field → code of a refusal."""
    assert response.status_code == 422, response.text
    return {field["field"]: field["code"] for field in response.json["fields"]}


def test_an_employees_leave_is_registered_listed_and_taken_back(call: Call, parts: wiring.Parts) -> None:
    punched(parts, TUESDAY, 510, 1080)
    made = call(people.SATO, "POST", "/leaves", **leave(MORNING, {"date": WEDNESDAY, "kind": "特休"}))
    assert made.status_code == 201, made.text
    first, second = (made.json or {})["leaves"]
    assert (first["kind"], first["start"], second["date"], second["start"]) == ("年休", 510, WEDNESDAY, None)
    assert hours(parts, TUESDAY) == (255, 0, 60, 0)
    listed = call(people.SATO, "GET", "/leaves", query_string=NOVEMBER).json or {}
    assert listed["leaves"] == [first, second]
    assert listed["kinds"][:3] == ["年休", "特休", "病休"]
    assert call(people.SATO, "DELETE", f"/leaves/{first['id']}").status_code == 204
    assert hours(parts, TUESDAY) == (465, 0, 60, 0)
    listed = call(people.SATO, "GET", "/leaves", query_string=NOVEMBER).json or {}
    assert listed["leaves"] == [second]
    assert call(people.SATO, "DELETE", f"/leaves/{first['id']}").status_code == 404


def test_leave_is_refused_day_by_day_and_then_none_is_registered(call: Call, database: Client) -> None:
    days: list[dict[str, Any]] = [
        MORNING,
        {"date": WEDNESDAY, "kind": "昼寝"},
        {"date": SUNDAY, "kind": "年休"},
        {"date": TUESDAY, "kind": "特休", "start": 700, "end": 800},
        {"date": "2026-11-19", "kind": "年休", "start": 1080, "end": 1140},
        {"date": "2026-11-20", "kind": "年休", "start": 720, "end": 720},
    ]
    assert codes(call(people.SATO, "POST", "/leaves", **leave(*days))) == {
        "days.1.kind": "unknownLeaveKind",
        "days.2.date": "notAWorkingDay",
        "days.3.date": "leaveOverlaps",
        "days.4.start": "outsideHours",
        "days.5.end": "endBeforeStart",
    }
    assert list(database.collection("leaves").stream()) == []


def test_leave_asked_for_under_another_pattern_is_a_conflict(call: Call, patterns: dict[str, str]) -> None:
    refused = call(people.SATO, "POST", "/leaves", **leave({**MORNING, "patternId": patterns["遅番"]}))
    assert (refused.status_code, (refused.json or {})["code"]) == (409, "otherPattern")
    taken = call(people.SATO, "POST", "/leaves", **leave({**MORNING, "patternId": patterns["日勤"]}))
    assert taken.status_code == 201


def test_a_trip_after_hours_is_overtime_until_it_is_taken_back(call: Call, parts: wiring.Parts) -> None:
    punched(parts, TUESDAY, 510, 1020)
    made = call(people.SATO, "POST", "/trips", **leave(TRIP))
    assert made.status_code == 201, made.text
    (trip,) = (made.json or {})["trips"]
    assert (trip["place"], trip["purpose"]) == ("市民会館", "研究会")
    assert hours(parts, TUESDAY) == (465, 0, 120, 0)
    assert (call(people.SATO, "GET", "/trips", query_string=NOVEMBER).json or {})["trips"] == [trip]
    assert call(people.SATO, "DELETE", f"/trips/{trip['id']}").status_code == 204
    assert hours(parts, TUESDAY) == (465, 0, 0, 0)


def test_trips_that_overlap_are_refused(call: Call, database: Client) -> None:
    assert call(people.SATO, "POST", "/trips", **leave(TRIP)).status_code == 201
    later, same = {**TRIP, "date": WEDNESDAY}, {**TRIP, "start": 1100, "end": 1200}
    assert codes(call(people.SATO, "POST", "/trips", **leave(later, same))) == {
        "days.1.start": "tripOverlaps"
    }
    assert codes(call(people.SATO, "POST", "/trips", **leave(later, later))) == {
        "days.1.start": "tripOverlaps"
    }
    assert len(list(database.collection("trips").stream())) == 1
    assert call(people.SATO, "POST", "/trips", **leave({**TRIP, "end": 1020})).status_code == 422


def test_a_substitution_changes_places_of_work_and_rest(call: Call, parts: wiring.Parts) -> None:
    punched(parts, SUNDAY, 510, 1080)
    assert hours(parts, SUNDAY) == (0, 0, 0, 570)
    made = call(people.SATO, "POST", "/substitutions", **substitution())
    assert made.status_code == 201, made.text
    assert hours(parts, SUNDAY) == (465, 0, 60, 0)
    assert sheet(parts).plan.of(date.fromisoformat(TUESDAY)).kind is DayKind.DAY_OFF
    listed = call(people.SATO, "GET", "/substitutions", query_string=NOVEMBER).json or {}
    assert listed["substitutions"] == [made.json]
    assert call(people.SATO, "DELETE", f"/substitutions/{(made.json or {})['id']}").status_code == 204
    assert hours(parts, SUNDAY) == (0, 0, 0, 570)
    assert sheet(parts).plan.of(date.fromisoformat(TUESDAY)).works


def test_half_a_day_changes_places_under_short_patterns(
    call: Call, parts: wiring.Parts, patterns: dict[str, str]
) -> None:
    punched(parts, TUESDAY, 510, 1020)
    halves = {"workPatternId": patterns["半日"], "offPatternId": patterns["半日"]}
    made = call(people.SATO, "POST", "/substitutions", **substitution(**halves))
    assert hours(parts, TUESDAY) == (240, 0, 270, 0)
    call(people.SATO, "DELETE", f"/substitutions/{(made.json or {})['id']}")
    assert hours(parts, TUESDAY) == (465, 0, 0, 0)


def test_substitutions_that_cannot_be_are_refused(call: Call, patterns: dict[str, str]) -> None:
    assert codes(call(people.SATO, "POST", "/substitutions", **substitution(workOn=WEDNESDAY))) == {
        "workOn": "notADayOff"
    }
    assert codes(call(people.SATO, "POST", "/substitutions", **substitution(offOn="2026-11-23"))) == {
        "offOn": "notAWorkingDay"
    }
    assert codes(call(people.SATO, "POST", "/substitutions", **substitution(offPatternId="nothing"))) == {
        "offPatternId": "unknownPattern"
    }
    assert call(people.SATO, "POST", "/substitutions", **substitution(offOn=SUNDAY)).status_code == 422
    assert call(people.SATO, "POST", "/substitutions", **substitution()).status_code == 201
    again = substitution(offOn=WEDNESDAY, workPatternId=patterns["遅番"])
    assert codes(call(people.SATO, "POST", "/substitutions", **again)) == {"workOn": "substitutedAlready"}


def test_a_day_with_leave_is_not_substituted(call: Call) -> None:
    assert call(people.SATO, "POST", "/leaves", **leave(MORNING)).status_code == 201
    refused = call(people.SATO, "POST", "/substitutions", **substitution())
    assert (refused.status_code, (refused.json or {})["code"]) == (409, "leaveStands")


@pytest.mark.parametrize(
    ("path", "sent"),
    [("/leaves", leave(MORNING)), ("/trips", leave(TRIP)), ("/substitutions", substitution())],
)
def test_a_confirmed_month_stays_as_it_is(
    call: Call, parts: wiring.Parts, path: str, sent: dict[str, Any]
) -> None:
    punched(parts, WEDNESDAY, 510, 1080)
    made = call(people.SATO, "POST", path, **sent).json or {}
    known = made.get("id") or next(iter(made.values()))[0]["id"]
    parts.client.document(f"sheets/{people.SATO.id}_202611").update({"locked": True})
    for refused in (
        call(people.SATO, "POST", path, **sent),
        call(people.SATO, "DELETE", f"{path}/{known}"),
    ):
        assert (refused.status_code, (refused.json or {})["code"]) == (409, "monthLocked")


@pytest.mark.parametrize(
    ("path", "sent", "dates"),
    [
        ("/leaves", leave(MORNING, {"date": WEDNESDAY, "kind": "年休"}), [TUESDAY, WEDNESDAY]),
        ("/trips", leave(TRIP), [TUESDAY]),
        ("/substitutions", substitution(), [SUNDAY, TUESDAY]),
    ],
)
def test_whoever_arranges_it_is_audited_and_the_employee_is_told_of_others(
    call: Call, parts: wiring.Parts, path: str, sent: dict[str, Any], dates: list[str]
) -> None:
    made = call(people.TANAKA, "POST", path, **sent)
    assert made.status_code == 201, made.text
    (notice,) = Notices(parts.client).of(people.SATO.id)
    subject = {"/leaves": "leave", "/trips": "trip"}.get(path, "substitution")
    assert notice["params"] == {"workDate": dates[0], "workDates": dates, "subject": subject, "reason": None}
    body = made.json or {}
    known = body.get("id") or next(iter(body.values()))[0]["id"]
    assert call(people.SATO, "DELETE", f"{path}/{known}").status_code == 204
    assert len(Notices(parts.client).of(people.SATO.id)) == 1
    about = FieldFilter("subject", "==", f"{path[1:]}/{known}")
    trail = [one.to_dict() for one in parts.client.collection("audit").where(filter=about).stream()]
    told = {(entry["action"], entry["actor"]): (entry["before"], entry["after"]) for entry in trail}
    (_, after), (before, _) = (
        told[f"{subject}.register", "tanaka"],
        told[f"{subject}.remove", people.SATO.uid],
    )
    assert before == after
    assert after is not None
    assert after["employeeId"] == people.SATO.id


@pytest.mark.parametrize("caller", [people.SUZUKI, people.TAKAHASHI])
@pytest.mark.parametrize(
    ("path", "sent"),
    [("/leaves", leave(MORNING)), ("/trips", leave(TRIP)), ("/substitutions", substitution())],
)
def test_others_may_not_even_know(call: Call, caller: people.Caller, path: str, sent: dict[str, Any]) -> None:
    made = call(people.SATO, "POST", path, **sent).json or {}
    known = made.get("id") or next(iter(made.values()))[0]["id"]
    answers = [
        call(caller, "POST", path, **sent),
        call(caller, "GET", path, query_string=NOVEMBER),
        call(caller, "DELETE", f"{path}/{known}"),
    ]
    assert [answer.status_code for answer in answers] == [404, 404, 404]


def test_what_is_arranged_for_a_month_to_come_is_planned_and_makes_no_sheet(
    call: Call, parts: wiring.Parts
) -> None:
    sato = Employees(parts.client).get(people.SATO.id)
    assert sato is not None
    days = {"workOn": "2027-02-07", "offOn": "2027-02-08"}
    assert call(people.SATO, "POST", "/substitutions", **substitution(**days)).status_code == 201
    assert call(people.SATO, "POST", "/trips", **leave({**TRIP, "date": "2027-02-09"})).status_code == 201
    plan = plan_month(parts.client, sato, "2027-02")
    assert (plan.of(date(2027, 2, 7)).works, plan.of(date(2027, 2, 8)).works) == (True, False)
    assert plan.of(date(2027, 2, 9)).duty == (Interval(1020, 1140),)
    assert Sheets(parts.client).get(people.SATO.id, "2027-02") is None


def test_a_substitution_reaches_over_the_edge_of_a_month(call: Call, parts: wiring.Parts) -> None:
    punched(parts, SUNDAY, 510, 1080)
    made = call(people.SATO, "POST", "/substitutions", **substitution(offOn="2026-10-30"))
    assert made.status_code == 201
    assert hours(parts, SUNDAY) == (465, 0, 60, 0)
    assert not sheet(parts, "2026-10").plan.of(date(2026, 10, 30)).works


def test_a_question_asks_for_a_year_at_most(call: Call) -> None:
    for wrong in ({"to": "2026-10-31"}, {"from": "2025-11-29"}):
        assert call(people.SATO, "GET", "/trips", query_string={**NOVEMBER, **wrong}).status_code == 422


def test_a_night_over_the_edge_of_the_month_stays_whole_when_its_day_follows_too(
    call: Call, parts: wiring.Parts
) -> None:
    punched(parts, "2026-10-31", 960, 1800)
    opened = {"2026-10-31": {"kind": "working", "name": "文化祭"}}
    parts.client.document(f"calendars/{people.NORTH}_2026").set({"days": opened})
    assert call(people.SATO, "POST", "/trips", **leave({**TRIP, "date": "2026-10-15"})).status_code == 201
    day = sheet(parts, "2026-10").days[date(2026, 10, 31)]
    assert (day["start"], day["end"], day["incomplete"]) == (960, 1800, None)
    assert (day["dayOff"], day["after"]) == (0, 780)
