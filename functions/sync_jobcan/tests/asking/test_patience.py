"""How long is waited, on a clock that moves only by waiting."""

from collections.abc import Callable

import pytest

from dakoku.platform.errors import Unavailable
from dakoku_sync.asking.patience import Patience
from dakoku_sync.errors import Busy, Refused


class Time:
    """A clock, and the pauses made on it."""

    def __init__(self) -> None:
        self.now = 100.0
        self.pauses: list[float] = []

    def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


@pytest.fixture(name="time")
def _time() -> Time:
    return Time()


def patience(time: Time, chance: float = 1) -> Patience:
    return Patience(per_second=2, pause=time.pause, clock=lambda: time.now, chance=lambda: chance)


def failing(*errors: Exception) -> Callable[[], str]:
    left = list(errors)

    def attempt() -> str:
        if left:
            raise left.pop(0)
        return "answer"

    return attempt


def test_turns_come_at_most_so_often_and_at_once_after_a_rest(time: Time) -> None:
    asked = patience(time)
    for _ in range(3):
        asked.turn()
    time.now += 60
    asked.turn()
    assert time.pauses == [0.5, 0.5]


def test_pauses_double_and_end_with_the_answer(time: Time) -> None:
    assert patience(time).ask(failing(*[Unavailable("no")] * 3)) == "answer"
    assert time.pauses == [1, 2, 4]


def test_chance_leaves_out_up_to_a_half(time: Time) -> None:
    patience(time, chance=0).ask(failing(Unavailable("no"), Unavailable("no")))
    assert time.pauses == [0.5, 1]


def test_patience_runs_out(time: Time) -> None:
    with pytest.raises(Unavailable):
        patience(time).ask(failing(*[Unavailable("no")] * 4))
    assert len(time.pauses) == 3


def test_what_the_provider_asks_for_is_waited(time: Time) -> None:
    patience(time).ask(failing(Busy(7), Busy(None)))
    assert time.pauses == [7, 2]


def test_who_asks_for_much_is_left_alone_at_once(time: Time) -> None:
    with pytest.raises(Busy):
        patience(time).ask(failing(Busy(31)))
    assert time.pauses == []


def test_what_is_for_good_is_not_asked_again(time: Time) -> None:
    with pytest.raises(Refused):
        patience(time).ask(failing(Refused("no")))
    assert time.pauses == []
