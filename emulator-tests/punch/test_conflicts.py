"""Somebody else writes between settle's reading and its writing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from google.cloud.firestore import Client

import people
from clocks import NOON
from dakoku.domain.zone import DayRules
from dakoku.platform import passwords
from dakoku.platform.errors import Unavailable
from dakoku.store.punching import punches
from dakoku.store.punching.arrivals import Arrival
from dakoku.store.punching.receipts import Status
from dakoku_punch.settle import facts
from dakoku_punch.settle.facts import Facts
from dakoku_punch.settle.settler import Settler
from punch.sending import Tablet, Tap, read

SATO = people.SATO
SHEET = f"sheets/{SATO.id}_202611"
Interrupt = Callable[[Callable[[], object], int], None]


def touch(client: Client) -> Callable[[], object]:
    """A write to the sheet; one that changes nothing would be no race to Firestore."""
    moments = count()
    return lambda: client.document(SHEET).update({"updatedAt": NOON + timedelta(seconds=next(moments) + 1)})


@pytest.fixture
def interrupt(monkeypatch: pytest.MonkeyPatch) -> Interrupt:
    """Have something done right after settle has read its facts, for so many rounds."""
    honest = facts.read

    def after_reading(deed: Callable[[], object], times: int) -> None:
        left = [deed] * times

        def interrupted(client: Client, sent: Arrival, rules: DayRules) -> Facts:
            known = honest(client, sent, rules)
            if left:
                left.pop()()
            return known

        monkeypatch.setattr(facts, "read", interrupted)

    return after_reading


def test_whoever_loses_a_race_reads_again_and_loses_nothing(
    settler: Settler, tablet: Tablet, client: Client, interrupt: Interrupt
) -> None:
    arrival = punches.read(tablet.punch(Tap(SATO, "in", NOON)))
    departure = punches.read(tablet.punch(Tap(SATO, "out", NOON + timedelta(hours=1))))
    interrupt(lambda: settler.punch(departure), 1)
    settler.punch(arrival)
    assert set(read(client, SHEET)["punches"]) == {arrival.punch_id, departure.punch_id}
    assert read(client, SHEET)["totals"]["worked"] == 60


def test_the_slow_hash_is_checked_once_however_many_rounds_it_takes(
    settler: Settler, tablet: Tablet, client: Client, interrupt: Interrupt, monkeypatch: pytest.MonkeyPatch
) -> None:
    settler.punch(punches.read(tablet.punch(Tap(SATO, "in", NOON))))
    checks: list[str] = []
    honest = passwords.matches

    def counted(stored: str, password: str) -> bool:
        checks.append(stored)
        return honest(stored, password)

    monkeypatch.setattr(passwords, "matches", counted)
    interrupt(touch(client), 3)
    late = settler.punch(punches.read(tablet.punch(Tap(SATO, "out", NOON + timedelta(hours=1)))))
    assert late.status is Status.ACCEPTED
    assert len(checks) == 1


def test_whoever_always_loses_says_that_another_try_may_help(
    settler: Settler, tablet: Tablet, client: Client, interrupt: Interrupt
) -> None:
    settler.punch(punches.read(tablet.punch(Tap(SATO, "in", NOON))))
    interrupt(touch(client), 100)
    impatient = replace(settler, pause=lambda _seconds: None)
    tap = Tap(SATO, "out", NOON + timedelta(hours=1))
    with pytest.raises(Unavailable) as error:
        impatient.punch(punches.read(tablet.punch(tap)))
    assert error.value.transient
    assert not client.document(f"receipts/{tap.id}").get().exists
