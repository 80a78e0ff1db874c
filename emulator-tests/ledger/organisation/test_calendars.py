"""Calendars over HTTP: holidays stay, departments add, history is kept, and sheets follow."""

from datetime import date
from typing import Any

import pytest
import requests
from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter

import people
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import DayKind, Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.store.arranging.calendars import Calendars
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_ledger import wiring
from dakoku_ledger.arranging.replan_task import Replanning
from dakoku_ledger.organisation import OrganisationSetup
from ledger.conftest import Call
from tools.ports import Ports
from waiting import eventually

NEXT_YEAR, NORTHS = "/calendars/organisation/2027", f"/calendars/{people.NORTH}/2027"
SPORTS = {"date": "2027-10-09", "kind": "working", "name": "運動会"}
FOUNDING = {"date": "2027-06-11", "kind": "holiday", "name": "開校記念日"}
NEW_YEAR = {"date": "2027-01-01", "kind": "holiday", "name": "元日"}
TUESDAY = date(2026, 11, 17)
CLOSED = {"date": "2026-11-17", "kind": "holiday", "name": "開校記念日"}


@pytest.fixture(name="replanning")
def _replanning(parts: wiring.Parts) -> Replanning:
    return Replanning(parts.client, parts.clock, parts.settings)


@pytest.fixture
def november(parts: wiring.Parts) -> None:
    """Sato worked on Tuesday 17 November from 8:30 to 18:00, by the day shift."""
    setup = OrganisationSetup(parts.client, parts.clock)
    pattern = setup.save_pattern("test", Pattern("日勤", 510, 1020, (Interval(720, 765),)))
    setup.save_department("test", "0100", "北小学校", default_pattern_id=pattern.id)
    sato, rules = Employees(parts.client).get(people.SATO.id), parts.settings.organisation().rules
    assert sato is not None
    taps = ((PunchType.IN, 510), (PunchType.OUT, 1080))
    made = [Punch(f"p{m}", kind, rules.instant(TUESDAY, m), Source.TERMINAL) for kind, m in taps]
    Bulk(parts.client, rules, parts.clock).apply_many(sato, made)


def sheet(client: Client) -> Sheet:
    stored = Sheets(client).get(people.SATO.id, "2026-11")
    assert stored is not None
    return stored.value


def close_north(parts: wiring.Parts) -> None:
    """North is closed on that Tuesday, it turns out."""
    days = {TUESDAY: DayKind.HOLIDAY}
    document = {day.isoformat(): {"kind": kind.value, "name": "開校記念日"} for day, kind in days.items()}
    parts.client.document(f"calendars/{people.NORTH}_2026").set({"days": document})


def saved(call: Call, caller: people.Caller, path: str, *days: dict[str, Any]) -> dict[str, Any]:
    """A calendar saved as it was just seen."""
    revision = (call(caller, "GET", path).json or {})["revision"]
    response = call(caller, "PUT", path, json={"revision": revision, "days": list(days)})
    assert response.status_code == 200, response.text
    return response.json or {}


def test_the_organisations_calendar_keeps_the_public_holidays(call: Call) -> None:
    before = call(people.SATO, "GET", NEXT_YEAR).json or {}
    assert (before["revision"], before["days"]) == (None, before["holidays"])
    assert NEW_YEAR in before["holidays"]
    after = saved(call, people.ITO, NEXT_YEAR, SPORTS)
    assert {day["date"] for day in after["days"]} == {d["date"] for d in [*before["days"], SPORTS]}
    opened = saved(call, people.ITO, NEXT_YEAR, {**NEW_YEAR, "kind": "working", "name": "初日の出マラソン"})
    assert SPORTS not in opened["days"]
    assert NEW_YEAR not in opened["days"]
    assert NEW_YEAR in opened["holidays"]


def test_a_departments_calendar_adds_to_the_organisations(call: Call, database: Client) -> None:
    saved(call, people.ITO, NEXT_YEAR, SPORTS)
    made = saved(call, people.TANAKA, NORTHS, FOUNDING)
    assert made["days"] == [FOUNDING]
    assert SPORTS in made["inherited"]
    known = Calendars(database).overrides(people.NORTH, 2027)
    assert {known[date(2027, 6, 11)].name, known[date(2027, 10, 9)].name} == {"開校記念日", "運動会"}


def test_who_keeps_which_calendar(call: Call) -> None:
    body: dict[str, Any] = {"json": {"revision": None, "days": []}}
    assert call(people.TANAKA, "PUT", NEXT_YEAR, **body).status_code == 403
    assert call(people.TAKAHASHI, "PUT", NORTHS, **body).status_code == 403
    assert call(people.ITO, "PUT", "/calendars/nothing/2027", **body).status_code == 404


def test_two_who_write_at_once_do_not_overwrite_each_other(call: Call) -> None:
    seen = (call(people.TANAKA, "GET", NORTHS).json or {})["revision"]
    saved(call, people.ITO, NORTHS, FOUNDING)
    refused = call(people.TANAKA, "PUT", NORTHS, json={"revision": seen, "days": []})
    assert (refused.status_code, (refused.json or {})["code"]) == (409, "changedMeanwhile")
    assert (call(people.TANAKA, "GET", NORTHS).json or {})["days"] == [FOUNDING]


def test_history_says_what_changed_and_nothing_else(call: Call, database: Client) -> None:
    saved(call, people.TANAKA, NORTHS, FOUNDING, SPORTS)
    renamed = {**FOUNDING, "name": "創立記念日"}
    saved(call, people.TANAKA, NORTHS, renamed, SPORTS)
    saved(call, people.TANAKA, NORTHS, renamed, SPORTS)
    about = FieldFilter("subject", "==", f"calendars/{people.NORTH}_2027")
    entries = [one.to_dict() for one in database.collection("audit").where(filter=about).stream()]
    assert len(entries) == 2
    (change,) = [entry for entry in entries if "2027-10-09" not in entry["after"]]
    assert change["before"] == {"2027-06-11": "holiday 開校記念日"}
    assert change["after"] == {"2027-06-11": "holiday 創立記念日"}


@pytest.mark.parametrize(
    ("days", "field", "code"),
    [
        ([{**SPORTS, "date": "2026-10-09"}], "days.0.date", "otherYear"),
        ([SPORTS, SPORTS], "days.1.date", "namedTwice"),
    ],
)
def test_days_that_cannot_be_named_are_refused(
    call: Call, days: list[dict[str, str]], field: str, code: str
) -> None:
    refused = call(people.ITO, "PUT", NEXT_YEAR, json={"revision": None, "days": days})
    assert refused.status_code == 422
    assert [(one["field"], one["code"]) for one in (refused.json or {})["fields"]] == [(field, code)]


@pytest.mark.usefixtures("november")
def test_a_sheet_follows_the_calendar_and_once_is_enough(
    parts: wiring.Parts, replanning: Replanning, database: Client
) -> None:
    close_north(parts)
    replanning.run(people.SATO.id, ["2026-10", "2026-11", "2026-12"])
    followed = database.document(f"sheets/{people.SATO.id}_202611").get()
    day = sheet(database).days[TUESDAY]
    assert (day["regular"], day["dayOff"], day["revision"]) == (0, 570, 2)
    assert sheet(database).plan.days[TUESDAY].name == "開校記念日"
    replanning.run(people.SATO.id, ["2026-11"])
    assert database.document(f"sheets/{people.SATO.id}_202611").get().update_time == followed.update_time
    assert Sheets(database).get(people.SATO.id, "2026-10") is None


@pytest.mark.usefixtures("november")
def test_a_confirmed_sheet_does_not_follow(
    parts: wiring.Parts, replanning: Replanning, database: Client
) -> None:
    database.document(f"sheets/{people.SATO.id}_202611").update({"locked": True})
    close_north(parts)
    replanning.run(people.SATO.id, ["2026-11"])
    assert sheet(database).plan.of(TUESDAY).works


@pytest.mark.usefixtures("november")
def test_a_department_that_closes_has_its_sheets_follow_by_task(suite: Ports, database: Client) -> None:
    url = f"http://{suite.host('hosting')}{wiring.PREFIX}/calendars/{people.NORTH}/2026"
    headers = {"Authorization": people.TANAKA.bearer()}
    body = {"revision": None, "days": [CLOSED]}
    response = requests.put(url, json=body, headers=headers, timeout=60)
    assert response.status_code == 200, response.text
    eventually(lambda: sheet(database).plan.of(TUESDAY).kind is DayKind.HOLIDAY)
    assert sheet(database).days[TUESDAY]["dayOff"] == 570
