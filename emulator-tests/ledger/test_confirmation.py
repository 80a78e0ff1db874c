"""全入力完了 through the real task queue: locked, chained, taken back, opened one by one, and never twice."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from clocks import HandClock
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.platform import config
from dakoku.platform.errors import Unavailable
from dakoku.store.bulk import Bulk
from dakoku.store.employees import Employees
from dakoku.store.months import Asked, Month, Months, State
from dakoku.store.sheets import Sheet, Sheets
from dakoku_ledger import wiring
from dakoku_ledger.confirming.closing import Closing
from dakoku_ledger.confirming.following import Following
from ledger.conftest import Call
from tools import suite as suites
from tools.ports import Ports
from waiting import eventually

SEPTEMBER, OCTOBER, NOVEMBER = "2026-09", "2026-10", "2026-11"
STAFF = [people.SATO.id, people.SUZUKI.id]
FORM = {
    "revision": 0,
    "start": 510,
    "end": 1080,
    "exclusions": {"before": 0, "after": 0, "dayOff": 0},
    "clubOnly": False,
    "club": 0,
    "categoryId": None,
    "remarks": "",
    "patternId": None,
    "reason": "打刻忘れ",
}


@pytest.fixture
def parts(parts: wiring.Parts, suite: Ports, clock: HandClock) -> wiring.Parts:  # noqa: ARG001 - the people
    """The parts, with the suite's task queue, which calls the suite's own functions."""
    return wiring.assemble(config.load(suites.environment(suite)), clock)


@pytest.fixture(autouse=True)
def _worked(parts: wiring.Parts) -> None:
    """Sato and Suzuki came and left on the 14th of each of three months."""
    rules = parts.settings.organisation().rules
    for person in Employees(parts.client).some(STAFF):
        for month in (SEPTEMBER, OCTOBER, NOVEMBER):
            day = month_day(month)
            taps = ((PunchType.IN, 510), (PunchType.OUT, 1080))
            made = [
                Punch(f"{month}{kind.value}", kind, rules.instant(day, at), Source.TERMINAL)
                for kind, at in taps
            ]
            Bulk(parts.client, rules, parts.clock).apply_many(person, made)


def month_day(month: str) -> date:
    return date.fromisoformat(f"{month}-14")


def of(month: str) -> str:
    return f"/months/{people.NORTH}/{month}"


def confirm(call: Call, month: str = OCTOBER, **sent: Any) -> TestResponse:
    body = {"targets": STAFF, "despite": "未入力あり", **sent}
    return call(people.TANAKA, "POST", f"{of(month)}/confirmation", json=body)


def reopen(call: Call, month: str = OCTOBER) -> TestResponse:
    return call(people.TANAKA, "POST", f"{of(month)}/reopening", json={"reason": "訂正"})


def lock(
    call: Call, month: str = OCTOBER, *, locked: bool, caller: people.Caller = people.TANAKA
) -> TestResponse:
    path = f"/sheets/{people.SATO.id}/{month}/lock"
    return call(caller, "PUT", path, json={"locked": locked, "reason": "打刻忘れの訂正"})


def write(call: Call) -> TestResponse:
    return write_on(call, "2026-10-15")


def write_on(call: Call, day: str) -> TestResponse:
    return call(people.SATO, "PUT", f"/sheets/{people.SATO.id}/days/{day}", json=FORM)


def proof(call: Call, month: str = OCTOBER) -> dict[str, Any]:
    found = call(people.SATO, "GET", f"/sheets/{people.SATO.id}/{month}/digest")
    assert found.status_code == 200, found.text
    return found.json or {}


def code(response: TestResponse) -> tuple[int, str]:
    return response.status_code, (response.json or {})["code"]


@pytest.fixture(name="becomes")
def _becomes(call: Call) -> Callable[..., dict[str, Any]]:
    """Wait until a month has come to a state (and its department's figures with it, where it is at rest):
    what is seen of it then."""

    def wait(state: str, month: str = OCTOBER) -> dict[str, Any]:
        def seen() -> dict[str, Any]:
            return call(people.TANAKA, "GET", of(month)).json or {}

        def counted() -> bool:
            found = call(people.TANAKA, "GET", f"/overviews?month={month}").json or {}
            return [one["state"] for one in found["overviews"]] == [state]

        eventually(lambda: seen()["state"] == state)
        if state in {"confirmed", "open"}:
            eventually(counted)
        return seen()

    return wait


def sheet(client: Client, person: people.Employee = people.SATO, month: str = OCTOBER) -> Sheet:
    stored = Sheets(client).get(person.id, month)
    assert stored is not None
    return stored.value


def test_what_is_lacking_is_named_before_anything_is_locked(call: Call, database: Client) -> None:
    refused = confirm(call, despite=None)
    assert code(refused) == (409, "recordsLacking")
    assert {field["field"] for field in (refused.json or {})["fields"]} == set(STAFF)
    assert {field["code"] for field in (refused.json or {})["fields"]} == {"noRecord"}
    overview = call(people.TANAKA, "GET", of(OCTOBER)).json or {}
    (sato,) = [one for one in overview["people"] if one["employeeId"] == people.SATO.id]
    assert "2026-10-14" not in sato["lacks"][0]["dates"]
    assert "2026-10-15" in sato["lacks"][0]["dates"]
    assert not sheet(database).locked


def test_a_confirmed_month_is_locked_and_listed(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    assert confirm(call).status_code == 202
    confirmed = becomes("confirmed")
    assert (confirmed["generation"], confirmed["followed"], confirmed["targets"]) == (1, 2, STAFF)
    assert all(sheet(database, one).locked for one in (people.SATO, people.SUZUKI))
    assert code(write(call)) == (409, "monthLocked")
    listed = (database.document(f"months/{people.NORTH}_202610").get().to_dict() or {})["people"]
    assert listed[people.SATO.id]["name"] == people.SATO.name
    assert listed[people.SATO.id]["worked"] == sheet(database).days[month_day(OCTOBER)]["worked"]
    assert listed[people.SATO.id]["digest"] == proof(call)["digest"]


def test_who_was_chosen_is_proposed_the_next_month(
    call: Call, becomes: Callable[..., dict[str, Any]]
) -> None:
    assert set((call(people.TANAKA, "GET", of(OCTOBER)).json or {})["targets"]) >= set(STAFF)
    confirm(call, targets=[people.SATO.id])
    becomes("confirmed")
    assert (call(people.TANAKA, "GET", of(NOVEMBER)).json or {})["targets"] == [people.SATO.id]


def test_months_are_chained_and_a_change_shows(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    confirm(call, SEPTEMBER)
    becomes("confirmed", SEPTEMBER)
    confirm(call)
    becomes("confirmed")
    assert proof(call)["previous"] == proof(call, SEPTEMBER)["digest"]
    assert (proof(call)["holds"], proof(call)["chained"]) == (True, True)
    stored = f"sheets/{people.SATO.id}_202609"
    database.document(stored).update({"days.`2026-09-14`.end": 1200})
    assert (proof(call, SEPTEMBER)["holds"], proof(call)["holds"]) == (False, True)
    database.document(stored).update({"confirmation.digest": "forged"})
    assert proof(call)["chained"] is False


def test_a_confirmation_is_taken_back_until_the_following_month_is_confirmed(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    assert code(reopen(call)) == (409, "notConfirmed")
    confirm(call, SEPTEMBER)
    becomes("confirmed", SEPTEMBER)
    assert reopen(call, SEPTEMBER).status_code == 202
    assert becomes("open", SEPTEMBER)["targets"] == STAFF
    opened = sheet(database, month=SEPTEMBER)
    assert (opened.locked, opened.confirmation, opened.generation) == (False, None, 2)
    confirm(call, SEPTEMBER)
    becomes("confirmed", SEPTEMBER)
    confirm(call)
    becomes("confirmed")
    assert code(reopen(call, SEPTEMBER)) == (409, "laterMonthConfirmed")


def test_a_month_that_is_not_over_is_not_confirmed(
    call: Call, clock: HandClock, becomes: Callable[..., dict[str, Any]]
) -> None:
    assert code(confirm(call, NOVEMBER)) == (409, "monthNotOver")
    clock.move(days=10, hours=17)  # 5:00 on 1 December in Japan
    assert confirm(call, NOVEMBER).status_code == 202
    becomes("confirmed", NOVEMBER)


def test_one_sheet_is_opened_changed_and_locked_again_under_a_new_digest(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    assert code(lock(call, locked=False)) == (409, "notConfirmed")
    confirm(call)
    becomes("confirmed")
    before = proof(call)["digest"]
    assert lock(call, locked=False, caller=people.TAKAHASHI).status_code == 404
    assert lock(call, locked=False).status_code == 204
    assert write(call).status_code == 200
    listed = (database.document(f"months/{people.NORTH}_202610").get().to_dict() or {})["people"]
    assert (listed[people.SATO.id]["locked"], listed[people.SUZUKI.id]["locked"]) == (False, True)
    assert lock(call, locked=True).status_code == 204
    assert lock(call, locked=True).status_code == 204
    assert proof(call)["digest"] != before
    assert proof(call)["holds"] is True
    assert code(write(call)) == (409, "monthLocked")
    entries = [one.to_dict() for one in database.collection("audit").stream()]
    assert sorted(one["action"] for one in entries if one["action"].startswith("sheet.")) == [
        "sheet.lock",
        "sheet.unlock",
    ]


def test_tasks_that_come_twice_late_or_after_a_change_of_mind_change_nothing(
    call: Call, database: Client, parts: wiring.Parts, becomes: Callable[..., dict[str, Any]]
) -> None:
    confirm(call)
    becomes("confirmed")
    before = [one.to_dict() for one in database.collection("sheets").stream()]
    following, closing = (
        Following(parts.config, parts.client, parts.clock),
        Closing(parts.config, parts.client, parts.clock, parts.settings),
    )
    for person in STAFF:
        following.run(person, people.NORTH, OCTOBER)
    closing.run(people.NORTH, OCTOBER, 1)
    assert [one.to_dict() for one in database.collection("sheets").stream()] == before
    reopen(call)
    becomes("open")
    following.run(people.SATO.id, people.NORTH, OCTOBER)
    closing.run(people.NORTH, OCTOBER, 1)
    assert becomes("open")["generation"] == 2
    assert not sheet(database).locked


def test_asked_twice_at_once_it_is_confirmed_once(call: Call, becomes: Callable[..., dict[str, Any]]) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = [one.status_code for one in pool.map(lambda _: confirm(call), range(4))]
    assert 202 in answers
    assert set(answers) <= {202, 409}
    assert becomes("confirmed")["generation"] == 1


def test_a_month_confirmed_while_the_one_before_is_taken_back_is_never_chained_to_what_is_gone(
    call: Call, becomes: Callable[..., dict[str, Any]]
) -> None:
    confirm(call, SEPTEMBER)
    becomes("confirmed", SEPTEMBER)
    with ThreadPoolExecutor(2) as pool:
        confirming, reopening = pool.submit(confirm, call), pool.submit(reopen, call, SEPTEMBER)
    answers = confirming.result().status_code, reopening.result().status_code
    assert answers in {(202, 409), (409, 202), (202, 202)}
    september = becomes("confirmed" if answers[1] == 409 else "open", SEPTEMBER)
    if answers[0] == 202:
        becomes("confirmed")
        past = proof(call, SEPTEMBER)["digest"] if september["state"] == "confirmed" else None
        assert proof(call)["previous"] == past


def test_a_month_waits_until_every_sheet_of_the_one_before_is_locked_again(
    call: Call, becomes: Callable[..., dict[str, Any]]
) -> None:
    confirm(call, SEPTEMBER)
    becomes("confirmed", SEPTEMBER)
    assert lock(call, SEPTEMBER, locked=False).status_code == 204
    refused = confirm(call)
    assert code(refused) == (409, "earlierSheetOpen")
    assert [field["field"] for field in (refused.json or {})["fields"]] == [people.SATO.id]
    assert lock(call, SEPTEMBER, locked=True).status_code == 204
    assert confirm(call).status_code == 202
    becomes("confirmed")


def test_what_the_former_department_did_does_not_count_in_the_new_one(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    confirm(call)
    becomes("confirmed")
    reopen(call)
    becomes("open")
    transfer = {"departmentId": people.SOUTH, "from": "2026-10-10"}
    moved = call(people.ITO, "POST", f"/employees/{people.SATO.id}/transfers", json=transfer)
    assert moved.status_code == 201, moved.text
    assert sheet(database).generation == 0
    south = f"/months/{people.SOUTH}/{OCTOBER}"
    body = {"targets": [people.SATO.id], "despite": "未入力あり"}
    assert call(people.ITO, "POST", f"{south}/confirmation", json=body).status_code == 202
    eventually(lambda: (call(people.ITO, "GET", south).json or {})["state"] == "confirmed")
    assert sheet(database).locked


def test_people_of_others_and_nobody_cannot_be_chosen(call: Call) -> None:
    for targets, expected in (([people.identifier("takeda")], "unknownEmployee"), ([], "noTargets")):
        refused = confirm(call, targets=targets)
        assert [field["code"] for field in (refused.json or {})["fields"]] == [expected]
    assert call(people.TAKAHASHI, "GET", of(OCTOBER)).status_code == 403


def book(client: Client) -> dict[str, Any]:
    found: dict[str, Any] = client.document(f"attendanceBooks/{people.NORTH}_202610").get().to_dict() or {}
    return found


def test_the_attendance_book_is_fixed_with_the_month_and_goes_with_it(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    leave = {"employeeId": people.SATO.id, "days": [{"date": "2026-10-15", "kind": "年休"}]}
    assert call(people.SATO, "POST", "/leaves", json=leave).status_code == 201
    confirm(call)
    becomes("confirmed")
    days = book(database)["people"][people.SATO.id]["days"]
    assert (len(days), days[9], days[13], days[14], days[15]) == (
        31,
        "dayOff",
        "present",
        "leave:年休",
        "none",
    )
    assert lock(call, locked=False).status_code == 204
    assert write_on(call, "2026-10-16").status_code == 200
    assert book(database)["people"][people.SATO.id]["locked"] is False
    assert lock(call, locked=True).status_code == 204
    sato = book(database)["people"][people.SATO.id]
    assert (sato["locked"], sato["days"][15]) == (True, "present")
    reopen(call)
    becomes("open")
    assert book(database) == {}


def test_administrators_are_mailed_the_digests_once(
    call: Call, database: Client, parts: wiring.Parts, becomes: Callable[..., dict[str, Any]]
) -> None:
    database.document("members/tanaka").update({"email": "tanaka@example.jp"})
    confirm(call)
    digest = becomes("confirmed")["digest"]
    Closing(parts.config, parts.client, parts.clock, parts.settings).run(people.NORTH, OCTOBER, 1)
    (mail,) = [one.to_dict() or {} for one in database.collection("mail").stream()]
    assert mail["to"] == ["tanaka@example.jp"]
    assert digest in mail["message"]["text"]
    assert proof(call)["digest"] in mail["message"]["text"]


def test_the_owner_is_told_when_their_sheet_is_opened_and_locked_again(
    call: Call, clock: HandClock, becomes: Callable[..., dict[str, Any]]
) -> None:
    confirm(call)
    before = becomes("confirmed")["digest"]
    lock(call, locked=False)
    clock.move(seconds=1)
    lock(call, locked=True)
    found = (call(people.SATO, "GET", "/notices").json or {})["notices"]
    assert [(one["kind"], one["params"]["month"]) for one in found] == [
        ("locked", OCTOBER),
        ("unlocked", OCTOBER),
    ]
    assert (call(people.TANAKA, "GET", of(OCTOBER)).json or {})["digest"] == before  # nothing was changed


def test_held_punches_and_unsent_ones_stand_in_the_way(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    receipt = database.document(f"receipts/{OCTOBER}out")
    receipt.update({"status": "held", "reason": "clockJump", "heldFor": people.NORTH})
    unsent = {"unsent": 2, "oldestUnsentAt": None, "at": people.ENROLLED, "version": "1"}
    report = {**unsent, "offset": 0, "persisted": True, "installed": True}
    database.document(f"terminals/{people.NORTH_TABLET.id}").update({"report": report})
    overview = call(people.TANAKA, "GET", of(OCTOBER)).json or {}
    (held,) = [
        (one["employeeId"], lack["dates"])
        for one in overview["people"]
        for lack in one["lacks"]
        if lack["what"] == "held"
    ]
    assert held[1] == ["2026-10-14"]
    assert [(one["id"], one["unsent"]) for one in overview["terminals"]] == [(people.NORTH_TABLET.id, 2)]
    fields = (confirm(call, despite=None).json or {})["fields"]
    assert {"held", "unsent"} <= {field["code"] for field in fields}
    assert confirm(call, despite="端末は修理中").status_code == 202
    becomes("confirmed")
    (entry,) = [
        one.to_dict() or {}
        for one in database.collection("audit").stream()
        if one.get("action") == "month.confirm"
    ]
    assert entry["reason"] == "端末は修理中"


def test_what_keeps_a_month_from_being_confirmed_is_said_beforehand(
    call: Call, becomes: Callable[..., dict[str, Any]]
) -> None:
    def obstacles(month: str) -> list[str]:
        found: list[str] = (call(people.TANAKA, "GET", of(month)).json or {})["obstacles"]
        return found

    assert (obstacles(OCTOBER), obstacles(NOVEMBER)) == ([], ["monthNotOver"])
    confirm(call)
    becomes("confirmed")
    lock(call, locked=False)
    assert obstacles(NOVEMBER) == ["monthNotOver", "earlierSheetOpen"]
    assert obstacles(SEPTEMBER) == ["laterMonthConfirmed"]


def test_a_month_does_not_wait_for_somebody_who_was_transferred_out_at_that_moment(
    call: Call, database: Client, parts: wiring.Parts, becomes: Callable[..., dict[str, Any]]
) -> None:
    transfer = {"departmentId": people.SOUTH, "from": "2026-10-10"}
    moved = call(people.ITO, "POST", f"/employees/{people.SATO.id}/transfers", json=transfer)
    assert moved.status_code == 201, moved.text
    known = Months(database).get(people.NORTH, OCTOBER)
    asked = Asked(parts.clock(), people.TANAKA.uid)
    month = replace(known.value, state=State.CONFIRMING, generation=1, targets=tuple(STAFF), asked=asked)
    batch = database.batch()
    Months(database).put(batch, month, known.revision)
    batch.commit()
    for person in STAFF:
        Following(parts.config, parts.client, parts.clock).run(person, people.NORTH, OCTOBER)
    assert becomes("confirmed")["targets"] == [people.SUZUKI.id]
    assert not sheet(database).locked


def test_a_month_is_not_closed_before_its_last_sheet_and_a_task_that_failed_is_made_up_for(
    call: Call, database: Client, parts: wiring.Parts, becomes: Callable[..., dict[str, Any]]
) -> None:
    asked = Asked(parts.clock(), people.TANAKA.uid)
    month = Month(people.NORTH, OCTOBER, State.CONFIRMING, 1, tuple(STAFF), None, asked)
    batch = database.batch()
    Months(database).put(batch, month, None)
    batch.commit()
    Following(parts.config, parts.client, parts.clock).run(people.SATO.id, people.NORTH, OCTOBER)
    closing = Closing(parts.config, parts.client, parts.clock, parts.settings)
    with pytest.raises(Unavailable):
        closing.run(people.NORTH, OCTOBER, 1)
    assert (becomes("confirming")["followed"], book(database)) == (1, {})
    assert confirm(call).status_code == 202  # asked again: whoever was lost is handed over once more
    assert becomes("confirmed")["generation"] == 1
    assert set(book(database)["people"]) == set(STAFF)
