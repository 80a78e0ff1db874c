"""Limits on tries: however guesses are spread, a window looks at five different ones."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dakoku.store.people.credentials import ALLOWED, WINDOW, Tries

NOON = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
GUESSES = st.lists(
    st.tuples(st.sampled_from("abcdefghij"), st.sampled_from([0, 0, 0, 1, 14, 15])), min_size=8, max_size=40
)


@given(GUESSES)
def test_a_window_looks_at_five_different_guesses_and_any_of_these_again(
    guesses: list[tuple[str, int]],
) -> None:
    now, tries = NOON, Tries(NOON)
    looked_at: dict[datetime, set[str]] = {}
    for guess, minutes in guesses:
        now += timedelta(minutes=minutes)
        tries = tries.at(now)
        assert tries.since <= now < tries.since + WINDOW
        window = looked_at.setdefault(tries.since, set())
        assert tries.spent(guess) == (len(window) == ALLOWED and guess not in window)
        if not tries.spent(guess):
            window.add(guess)
            tries = tries.wrong(guess)
    assert all(len(window) <= ALLOWED for window in looked_at.values())
    begins = sorted(looked_at)
    assert all(after - before >= WINDOW for before, after in pairwise(begins))
