"""What employees are told, and that they have read it."""

from datetime import timedelta

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.store.people.notices import Notices
from ledger.conftest import Call


@pytest.fixture(autouse=True)
def told(call: Call, database: Client, clock: HandClock) -> None:  # noqa: ARG001 - `call` sets the database up
    """Sato was told twice, Suzuki once."""
    batch = database.batch()
    for minutes, (person, name) in enumerate(
        [(people.SATO, "田中 由紀"), (people.SATO, "伊藤 誠"), (people.SUZUKI, "田中 由紀")]
    ):
        Notices(database).tell(
            batch,
            employee_id=person.id,
            department_id=people.NORTH,
            kind="edited",
            name=name,
            params={"workDate": "2026-11-17", "reason": "本人から申告"},
            at=clock() + timedelta(minutes=minutes),
        )
    batch.commit()


def notices(call: Call, person: people.Employee = people.SATO) -> list[dict[str, object]]:
    return (call(person, "GET", "/notices").json or {})["notices"]  # type: ignore[no-any-return]


def test_an_employee_sees_their_own_newest_first(call: Call) -> None:
    seen = notices(call)
    assert [(one["name"], one["kind"], one["readAt"]) for one in seen] == [
        ("伊藤 誠", "edited", None),
        ("田中 由紀", "edited", None),
    ]
    assert seen[0]["params"] == {"workDate": "2026-11-17", "reason": "本人から申告"}
    assert len(notices(call, people.SUZUKI)) == 1


def test_the_moment_of_the_first_reading_is_kept(call: Call, clock: HandClock) -> None:
    newest, oldest = (one["id"] for one in notices(call))
    first = clock()
    assert call(people.SATO, "POST", "/notices/read", json={"ids": [newest]}).status_code == 204
    clock.move(hours=1)
    assert call(people.SATO, "POST", "/notices/read", json={"ids": [newest, oldest]}).status_code == 204
    assert [one["readAt"] for one in notices(call)] == [
        first.strftime("%Y-%m-%dT%H:%M:%SZ"),
        clock().strftime("%Y-%m-%dT%H:%M:%SZ"),
    ]


def test_nobody_reads_for_somebody_else(call: Call) -> None:
    [other] = notices(call, people.SUZUKI)
    unknown = people.identifier("nothing")
    sent = {"ids": [other["id"], unknown]}
    assert call(people.SATO, "POST", "/notices/read", json=sent).status_code == 204
    assert notices(call, people.SUZUKI) == [other]


def test_an_unread_list_must_name_something(call: Call) -> None:
    assert call(people.SATO, "POST", "/notices/read", json={"ids": []}).status_code == 422
