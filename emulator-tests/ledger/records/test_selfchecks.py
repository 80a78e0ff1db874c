"""働き方セルフチェック: employees say how their day was spent, when they are asked or like to."""

from typing import Any

import pytest
from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter
from werkzeug.test import TestResponse

import people
from ledger.conftest import Call

MORNING = {"start": 495, "end": 735, "activity": "授業"}
LUNCH = {"start": 735, "end": 780, "activity": "休憩"}
Slots = list[dict[str, Any]]


def save(call: Call, slots: Slots, day: str = "2026-11-19") -> TestResponse:
    return call(people.SATO, "PUT", f"/selfchecks/{day}", json={"slots": slots})


def checks(call: Call, caller: people.Caller = people.SATO, to: str = "2026-11-30") -> TestResponse:
    query = {"employeeId": people.SATO.id, "from": "2026-11-01", "to": to}
    return call(caller, "GET", "/selfchecks", query_string=query)


def ask(call: Call, caller: people.Caller = people.TANAKA, **sent: Any) -> TestResponse:
    body = {"departmentId": people.NORTH, "dates": ["2026-11-19", "2026-11-18"], **sent}
    return call(caller, "POST", "/selfcheckRounds", json=body)


def rounds(call: Call, caller: people.Caller) -> list[str]:
    return [one["id"] for one in (call(caller, "GET", "/selfcheckRounds").json or {})["rounds"]]


def wrong(response: TestResponse) -> list[tuple[str, str]]:
    assert response.status_code == 422
    return [(field["field"], field["code"]) for field in (response.json or {})["fields"]]


def test_a_day_is_written_and_written_over(call: Call, database: Client) -> None:
    assert save(call, [MORNING]).json == {"date": "2026-11-19", "slots": [MORNING]}
    assert save(call, [MORNING, LUNCH]).status_code == 200
    assert save(call, [LUNCH], day="2026-11-18").status_code == 200
    assert checks(call).json == {
        "checks": [
            {"date": "2026-11-18", "slots": [LUNCH]},
            {"date": "2026-11-19", "slots": [MORNING, LUNCH]},
        ]
    }
    saved = FieldFilter("action", "==", "selfcheck.save")
    entries = [one.to_dict() for one in database.collection("audit").where(filter=saved).stream()]
    assert [entry["after"]["slots"] for entry in entries if entry["before"]] == [[MORNING, LUNCH]]


def test_their_administrators_see_it_and_nobody_else(call: Call) -> None:
    save(call, [MORNING])
    assert checks(call, people.TANAKA).json == checks(call).json
    assert checks(call, people.SUZUKI).status_code == 404
    assert checks(call, people.TAKAHASHI).status_code == 404


@pytest.mark.parametrize(
    ("slots", "fields"),
    [
        ([{**MORNING, "start": 500}], [("slots.0", "notInSteps")]),
        ([{**MORNING, "end": 495}], [("slots.0.end", "endBeforeStart")]),
        ([{**MORNING, "activity": "昼寝"}], [("slots.0.activity", "unknownActivity")]),
        ([MORNING, {**LUNCH, "start": 720}], [("slots.1.start", "overlaps")]),
        ([LUNCH, MORNING], [("slots.1.start", "overlaps")]),
        ([{**MORNING, "end": 2880}], [("slots.0.end", "less_than_equal")]),
    ],
)
def test_what_cannot_be_is_refused_by_its_place(
    call: Call, slots: Slots, fields: list[tuple[str, str]]
) -> None:
    assert wrong(save(call, slots)) == fields
    assert (checks(call).json or {})["checks"] == []


def test_a_day_to_come_cannot_be_written(call: Call) -> None:
    assert wrong(save(call, [MORNING], day="2026-11-21")) == [("date", "notYet")]


def test_at_most_three_months_are_shown_at_once(call: Call) -> None:
    assert checks(call, to="2027-02-01").status_code == 200
    assert wrong(checks(call, to="2027-02-02")) == [("to", "tooLong")]


def test_a_round_asks_a_department_or_some_of_its_people(call: Call) -> None:
    everybody = (ask(call).json or {})["id"]
    suzuki = (ask(call, employeeIds=[people.SUZUKI.id]).json or {})["id"]
    assert rounds(call, people.SATO) == [everybody]
    assert sorted(rounds(call, people.SUZUKI)) == sorted([everybody, suzuki])
    assert sorted(rounds(call, people.TANAKA)) == sorted([everybody, suzuki])
    assert rounds(call, people.TAKAHASHI) == []


def test_a_rounds_activities_are_those_of_its_days(call: Call) -> None:
    made = ask(call, activities=["面談", "授業", "面談"])
    assert (made.json or {})["activities"] == ["面談", "授業"]
    assert (made.json or {})["dates"] == ["2026-11-18", "2026-11-19"]
    assert save(call, [{**MORNING, "activity": "面談"}]).status_code == 200
    assert wrong(save(call, [LUNCH])) == [("slots.0.activity", "unknownActivity")]
    assert save(call, [LUNCH], day="2026-11-17").status_code == 200


def test_a_round_is_taken_back_and_checks_stay(call: Call, database: Client) -> None:
    made = (ask(call).json or {})["id"]
    save(call, [MORNING])
    assert call(people.TAKAHASHI, "DELETE", f"/selfcheckRounds/{made}").status_code == 403
    assert call(people.TANAKA, "DELETE", f"/selfcheckRounds/{made}").status_code == 204
    assert call(people.TANAKA, "DELETE", f"/selfcheckRounds/{made}").status_code == 404
    assert (rounds(call, people.SATO), len((checks(call).json or {})["checks"])) == ([], 1)
    actions = [entry.get("action") for entry in database.collection("audit").stream()]
    assert {"selfcheckRound.create", "selfcheckRound.delete"} <= set(actions)


def test_who_may_ask_whom(call: Call) -> None:
    assert ask(call, departmentId=people.SOUTH).status_code == 403
    assert ask(call, departmentId=None).status_code == 403
    assert ask(call, people.ITO, departmentId=None).status_code == 201
    assert ask(call, people.ITO, departmentId=people.identifier("east")).status_code == 404
    stranger = ask(call, people.ITO, departmentId=people.SOUTH, employeeIds=[people.SATO.id])
    assert wrong(stranger) == [("employeeIds", "unknownEmployee")]


def test_a_round_long_over_is_no_longer_shown(call: Call) -> None:
    ask(call, dates=["2026-08-19"])
    kept = (ask(call, dates=["2026-08-20"]).json or {})["id"]
    assert rounds(call, people.SATO) == [kept]
