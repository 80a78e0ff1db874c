"""Limits on overtime: who sets them, and where people stand."""

from datetime import date
from typing import Any

import pytest
from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter

import people
from clocks import HandClock
from dakoku.domain.calendar import day_kind, public_holidays
from dakoku.domain.plan import DayKind, Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.zone import dates_between
from dakoku.store.figures import limits
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from dakoku_ledger import wiring
from dakoku_ledger.organisation import OrganisationSetup
from ledger.conftest import Call

HOLIDAYS = {day: named.kind for day, named in public_holidays(2026).items()}
NOVEMBER, BOTH = 13 * 180, 23 * 180
DEFAULTS: dict[str, Any] = limits.shape(limits.DEFAULTS)


def standings(call: Call, month: str, caller: people.Caller = people.SATO) -> dict[str, Any]:
    path = f"/standings/{people.SATO.id}"
    answer = call(caller, "GET", path, query_string={"month": month})
    assert answer.status_code == 200, answer.text
    return answer.json or {}


def by_limit(answer: dict[str, Any]) -> dict[tuple[str, int], tuple[int, int, bool]]:
    return {
        (one["limit"], one["span"]): (one["value"], one["left"], one["over"]) for one in answer["standings"]
    }


@pytest.fixture
def worked(parts: wiring.Parts) -> None:
    """Sato was in from 08:30 to 20:00 (three hours beyond the pattern) from 2 to 19 November, and on
    the last ten working days of October: on working days alone."""
    setup = OrganisationSetup(parts.client, parts.clock)
    pattern = setup.save_pattern("test", Pattern("日勤", 510, 1020))
    setup.save_department("test", "0100", "北小学校", default_pattern_id=pattern.id)
    rules = parts.settings.organisation().rules
    days = dates_between(date(2026, 10, 19), date(2026, 11, 19))
    punches = [
        Punch(f"{day:%m%d}{kind}", kind, rules.instant(day, minute), Source.TERMINAL)
        for day in days
        if day_kind(day, HOLIDAYS) is DayKind.WORKING
        for kind, minute in ((PunchType.IN, 510), (PunchType.OUT, 1200))
    ]
    sato = Employees(parts.client).get(people.SATO.id)
    assert sato is not None
    Bulk(parts.client, rules, parts.clock).apply_many(sato, punches)


@pytest.mark.usefixtures("worked")
def test_an_employee_sees_where_they_stand_and_what_the_month_comes_to(call: Call) -> None:
    seen = standings(call, "2026-11")
    assert by_limit(seen) == {
        ("month", 1): (NOVEMBER, 45 * 60 - NOVEMBER, False),
        ("year", 2): (BOTH, 360 * 60 - BOTH, False),
        ("specialMonth", 1): (NOVEMBER, 100 * 60 - NOVEMBER, False),
        ("specialYear", 2): (BOTH, 720 * 60 - BOTH, False),
        ("average", 2): (BOTH, 2 * 80 * 60 - BOTH, False),
        ("monthsOver", 2): (0, 6, False),
    }
    assert seen["forecast"] == [
        {"limit": "month", "threshold": 2700, "expected": 3420, "passes": "2026-11-25", "passed": False},
        {"limit": "average", "threshold": 4800, "expected": 3420, "passes": None, "passed": False},
    ]
    assert (seen["limits"]["name"], seen["warnings"]) == ("教員（指針）", [2400, 4500])
    assert seen["interview"] == 13 * 690 - 30 * 2400 // 7 - 1


@pytest.mark.usefixtures("worked")
def test_a_month_that_is_over_has_no_forecast(call: Call) -> None:
    seen = standings(call, "2026-10")
    assert by_limit(seen)["month", 1] == ((BOTH - NOVEMBER), 45 * 60 - (BOTH - NOVEMBER), False)
    assert seen["forecast"] == []


def test_before_the_first_punch_everything_is_left(call: Call) -> None:
    seen = standings(call, "2026-11")
    assert by_limit(seen)["year", 1] == (0, 360 * 60, False)
    assert [(one["expected"], one["passes"]) for one in seen["forecast"]] == [(0, None), (0, None)]


@pytest.mark.usefixtures("worked")
def test_in_april_the_year_begins_anew_but_averages_reach_back(call: Call, clock: HandClock) -> None:
    clock.move(hours=24 * 30 * 5)
    seen = by_limit(standings(call, "2027-04"))
    assert seen["year", 1] == (0, 360 * 60, False)
    assert seen["average", 6] == (NOVEMBER, 6 * 80 * 60 - NOVEMBER, False)


def test_the_limits_are_those_of_the_employment_type(call: Call, database: Client) -> None:
    database.document(f"employees/{people.SATO.id}").update({"employmentType": "事務職員"})
    assert standings(call, "2026-11")["limits"]["withoutStatutory"] is True


def test_their_administrators_see_it_too_and_nobody_else(call: Call) -> None:
    assert standings(call, "2026-11", people.TANAKA) == standings(call, "2026-11")
    for stranger in (people.SUZUKI, people.TAKAHASHI):
        path = f"/standings/{people.SATO.id}"
        assert call(stranger, "GET", path, query_string={"month": "2026-11"}).status_code == 404


def test_limits_are_saved_for_everybody_and_audited(call: Call, database: Client) -> None:
    assert call(people.SATO, "GET", "/limits").json == DEFAULTS
    stricter = {**DEFAULTS["sets"]["guideline"], "name": "厳格", "month": 1800}
    wanted = {
        **DEFAULTS,
        "sets": {**DEFAULTS["sets"], "strict": stricter},
        "byEmploymentType": {"教員": "strict"},
        "warnings": [1500],
    }
    for _ in range(2):
        assert call(people.ITO, "PUT", "/limits", json=wanted).json == wanted
    assert standings(call, "2026-11")["limits"] == stricter
    changed = FieldFilter("action", "==", "limits.change")
    [entry] = database.collection("audit").where(filter=changed).stream()
    seen = entry.to_dict()
    assert (seen["actor"], seen["before"], seen["after"]) == (people.ITO.uid, DEFAULTS, wanted)


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"usual": "none"}, "usual", "unknownSet"),
        ({"byEmploymentType": {"教員": "none"}}, "byEmploymentType.教員", "unknownSet"),
        ({"warnings": [2400, 2400]}, "warnings", "notAscending"),
        ({"warnings": [0]}, "warnings.0", "greater_than_equal"),
        ({"sets": {}}, "sets", "too_short"),
    ],
)
def test_what_cannot_be_a_limit_is_refused(call: Call, change: dict[str, Any], field: str, code: str) -> None:
    refused = call(people.ITO, "PUT", "/limits", json={**DEFAULTS, **change})
    assert refused.status_code == 422
    assert {(one["field"], one["code"]) for one in (refused.json or {})["fields"]} == {(field, code)}


@pytest.mark.parametrize("field", ["specialMonth", "specialYear"])
def test_special_circumstances_cannot_allow_less(call: Call, field: str) -> None:
    lower = {**DEFAULTS["sets"]["guideline"], field: 60}
    sets = {**DEFAULTS["sets"], "guideline": lower}
    refused = call(people.ITO, "PUT", "/limits", json={**DEFAULTS, "sets": sets})
    fields = [(one["field"], one["code"]) for one in (refused.json or {})["fields"]]
    assert fields == [(f"sets.guideline.{field}", "belowUsualLimit")]
