"""What calls for a letter: exactly at a threshold, just beyond it, and over several months."""

from fractions import Fraction

import pytest

from dakoku.domain.triggers import Reason, Triggers, averages
from dakoku.domain.zone import month_shifted
from functions.core.tests.domain.build import minutes

MONTH = "2026-11"
NONE = Triggers(above=None)


def months(*hours: str) -> dict[str, int]:
    """Overtime of the months that end with November."""
    first = month_shifted(MONTH, 1 - len(hours))
    return {month_shifted(first, n): minutes(each) for n, each in enumerate(hours)}


@pytest.mark.parametrize(
    ("triggers", "just_not", "calling", "reason"),
    [
        (Triggers(), ["80:00"], ["80:01"], Reason.ABOVE),
        (Triggers(above=None, reached=6000), ["99:59"], ["100:00"], Reason.REACHED),
        (Triggers(above=None, average=4800), ["90:00", "70:00"], ["90:01", "70:00"], Reason.AVERAGE),
        (
            Triggers(above=None, running=2700),
            ["45:01", "45:00", "45:01"],
            ["45:01", "45:01", "45:01"],
            Reason.RUNNING,
        ),
        (
            Triggers(above=None, running=2700, running_months=2),
            ["99:00", "45:00", "45:01"],
            ["45:00", "45:01", "45:01"],
            Reason.RUNNING,
        ),
    ],
)
def test_a_month_calls_for_a_letter_beyond_the_threshold(
    triggers: Triggers, just_not: list[str], calling: list[str], reason: Reason
) -> None:
    assert triggers.reasons(months(*just_not), MONTH) == ()
    assert triggers.reasons(months(*calling), MONTH) == (reason,)


def test_a_trigger_that_is_not_set_calls_for_nothing() -> None:
    assert NONE.reasons(months("200:00", "200:00", "200:00"), MONTH) == ()


def test_several_triggers_are_all_named() -> None:
    both = Triggers(above=4800, reached=6000)
    assert both.reasons(months("100:00"), MONTH) == (Reason.ABOVE, Reason.REACHED)


def test_months_running_want_every_one_of_them() -> None:
    assert Triggers(above=None, running=60).reasons(months("10:00", "10:00"), MONTH) == ()


def test_averages_reach_back_to_the_first_gap() -> None:
    known = {**months("10:00", "20:00", "40:00"), "2026-07": 9999}
    assert averages(known, MONTH) == {2: Fraction(1800), 3: Fraction(1400)}


@pytest.mark.parametrize("triggers", [Triggers(), Triggers(above=None, reached=4801), Triggers(running=4800)])
def test_a_month_that_cannot_call_for_a_letter_is_passed_over(triggers: Triggers) -> None:
    assert not triggers.may_apply(4800)
    assert triggers.may_apply(4801)


def test_after_long_months_even_a_short_one_may_be_too_much_on_average() -> None:
    assert Triggers(average=4800).may_apply(0)
    assert not NONE.may_apply(99999)
