"""A month confirmed while something else happens: twice, late or by a task that failed, never half."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from dakoku.platform.errors import Unavailable
from dakoku.store.confirming.months import Asked, Month, Months, State
from dakoku_ledger import wiring
from dakoku_ledger.confirming.closing import Closing
from dakoku_ledger.confirming.following import Following
from ledger.confirming.months import (
    OCTOBER,
    SEPTEMBER,
    STAFF,
    book,
    code,
    confirm,
    lock,
    proof,
    reopen,
    sheet,
)
from ledger.conftest import Call


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
        following.run([person], people.NORTH, OCTOBER)
    closing.run(people.NORTH, OCTOBER, 1)
    assert [one.to_dict() for one in database.collection("sheets").stream()] == before
    reopen(call)
    becomes("open")
    following.run([people.SATO.id], people.NORTH, OCTOBER)
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
        Following(parts.config, parts.client, parts.clock).run([person], people.NORTH, OCTOBER)
    assert becomes("confirmed")["targets"] == [people.SUZUKI.id]
    assert not sheet(database).locked


def test_a_month_is_not_closed_before_its_last_sheet_and_a_task_that_failed_is_made_up_for(
    call: Call, database: Client, parts: wiring.Parts, becomes: Callable[..., dict[str, Any]]
) -> None:
    # Another month than the test before: a task that it has left must find nothing to do here.
    asked = Asked(parts.clock(), people.TANAKA.uid)
    month = Month(people.NORTH, SEPTEMBER, State.CONFIRMING, 1, tuple(STAFF), None, asked)
    batch = database.batch()
    Months(database).put(batch, month, None)
    batch.commit()
    Following(parts.config, parts.client, parts.clock).run([people.SATO.id], people.NORTH, SEPTEMBER)
    closing = Closing(parts.config, parts.client, parts.clock, parts.settings)
    with pytest.raises(Unavailable):
        closing.run(people.NORTH, SEPTEMBER, 1)
    assert (becomes("confirming", SEPTEMBER)["followed"], book(database, SEPTEMBER)) == (1, {})
    assert confirm(call, SEPTEMBER).status_code == 202  # again: whoever was lost is handed over once more
    assert becomes("confirmed", SEPTEMBER)["generation"] == 1
    assert set(book(database, SEPTEMBER)["people"]) == set(STAFF)
