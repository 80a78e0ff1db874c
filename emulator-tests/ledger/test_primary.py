"""Which punches count: by the organisation's setting, by the person's own, and in sheets from a month on."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sources import Primary
from dakoku.domain.zone import DayRules, month_of
from dakoku.store.derivation import derive, with_punch
from dakoku.store.employees import Employee, Employees
from dakoku.store.open_book import open_book
from dakoku.store.pulled import Pulled, PullState
from dakoku.store.pulling import Pulling, PullingSettings
from dakoku.store.sheets import Sheet, Sheets
from dakoku_ledger import wiring
from ledger.conftest import Call
from ledger.moving import trail

DAY, BEFORE = date(2026, 11, 18), date(2026, 10, 14)
TOLD_AT = datetime(2026, 11, 19, 20, 0, tzinfo=UTC)
OWN, TOLD = (495, 1065), (510, 1050)


def change(
    call: Call, primary: str | None, month: str = "2026-11", reason: str = "ジョブカンで打刻"
) -> TestResponse:
    body = {"primary": primary, "month": month, "reason": reason}
    return call(people.TANAKA, "PUT", f"/employees/{people.SATO.id}/primary", json=body)


def organisation(database: Client, primary: Primary) -> None:
    """What holds for whoever has nothing of their own."""
    batch = database.batch()
    known = Pulling(database).stored()
    Pulling(database).put(batch, PullingSettings(primary=primary), known.revision)
    batch.commit()


def planned(call: Call, month: str) -> str:
    return str((call(people.TANAKA, "GET", f"/sheets/{people.SATO.id}/{month}").json or {})["primary"])


def sheet(database: Client, month: str) -> Sheet:
    found = Sheets(database).get(people.SATO.id, month)
    assert found is not None
    return found.value


def times(database: Client, day: date) -> tuple[int | None, int | None]:
    found = sheet(database, month_of(day)).days[day]
    return found["start"], found["end"]


@pytest.fixture
def both(parts: wiring.Parts, database: Client) -> Employee:
    """Sato, with a day in October and one in November that both sources have; their own count."""
    employee, rules = Employees(database).get(people.SATO.id), parts.settings.organisation().rules
    assert employee is not None
    opened = open_book(database, rules, employee, [BEFORE, DAY])
    book = opened.book
    for day in (BEFORE, DAY):
        for source, minutes in ((Source.TERMINAL, OWN), (Source.PULLED, TOLD)):
            for one in taps(day, source, minutes, rules):
                book = with_punch(book, rules, one)
        month = book[month_of(day)]
        ids = tuple(one.id for one in taps(day, Source.PULLED, TOLD, rules))
        told = {day: Pulled("jobcan", TOLD_AT, PullState.FINAL, 540, ids)}
        book = {**book, month.month: replace(month, pulled=told)}
    batch = database.batch()
    opened.write(batch, derive(book, rules, [BEFORE, DAY]), TOLD_AT)
    batch.commit()
    return employee


def taps(day: date, source: Source, minutes: tuple[int, int], rules: DayRules) -> list[Punch]:
    return [
        Punch(f"{source.value}{day:%m%d}{kind.value}", kind, rules.instant(day, at), source)
        for kind, at in zip((PunchType.IN, PunchType.OUT), minutes, strict=True)
    ]


def test_new_sheets_follow_the_organisation_and_ones_own_choice_comes_first(
    call: Call, database: Client
) -> None:
    assert planned(call, "2026-11") == "punches"
    organisation(database, Primary.PULLED)
    assert planned(call, "2026-11") == "pulled"
    assert (change(call, "punches").json or {})["primary"] == "punches"
    assert planned(call, "2026-11") == "punches"
    assert (change(call, None).json or {})["primary"] is None
    assert planned(call, "2026-12") == "pulled"


@pytest.mark.usefixtures("both")
def test_sheets_from_the_month_on_are_derived_anew_and_those_before_stay(
    call: Call, database: Client
) -> None:
    assert times(database, DAY) == times(database, BEFORE) == OWN
    assert change(call, "pulled").status_code == 200
    assert (times(database, DAY), times(database, BEFORE)) == (TOLD, OWN)
    assert sheet(database, "2026-11").days[DAY]["beside"]["source"] == "punches"
    change(call, "pulled", "2026-10")
    assert times(database, BEFORE) == TOLD
    change(call, None, "2026-10")
    assert times(database, DAY) == times(database, BEFORE) == OWN


@pytest.mark.usefixtures("both")
def test_it_is_in_the_days_history_the_trail_and_told_to_whose_days_they_are(
    call: Call, database: Client
) -> None:
    change(call, "pulled", "2026-10")
    edits = call(people.TANAKA, "GET", f"/sheets/{people.SATO.id}/2026-11/edits").json or {}
    (edit,) = edits["edits"]
    assert (edit["kind"], edit["workDate"], edit["reason"]) == ("primary", "2026-11-18", "ジョブカンで打刻")
    assert (edit["before"]["start"], edit["after"]["start"]) == (OWN[0], TOLD[0])
    (entry,) = [one for one in trail(database, people.SATO.id) if one["action"] == "employee.primary"]
    assert (entry["before"], entry["after"]) == ({"primary": None}, {"primary": "pulled", "month": "2026-10"})
    (notice,) = notices(database)
    assert notice["params"]["workDates"] == ["2026-10-14", "2026-11-18"]
    change(call, "pulled", "2026-10")
    assert len(notices(database)) == 1


def notices(database: Client) -> list[dict[str, Any]]:
    found = (one.to_dict() for one in database.collection("notices").stream())
    return [one for one in found if one["kind"] == "edited"]


@pytest.mark.usefixtures("both")
def test_a_locked_month_stays_as_it_was(call: Call, database: Client) -> None:
    database.document(f"sheets/{people.SATO.id}_202610").update({"locked": True})
    before = sheet(database, "2026-10")
    assert change(call, "pulled", "2026-10").status_code == 200
    assert sheet(database, "2026-10") == before
    assert times(database, DAY) == TOLD


@pytest.mark.parametrize("month", ["2026-12", "2026-07"])
def test_a_month_too_far_is_refused(call: Call, month: str) -> None:
    refused = change(call, "pulled", month)
    assert refused.status_code == 422
    assert [(one["field"], one["code"]) for one in (refused.json or {})["fields"]] == [
        ("month", "monthOutOfRange")
    ]


def test_another_departments_administrator_finds_nobody(call: Call) -> None:
    body = {"primary": "pulled", "month": "2026-11", "reason": "-"}
    answer = call(people.TAKAHASHI, "PUT", f"/employees/{people.SATO.id}/primary", json=body)
    assert answer.status_code == 404
