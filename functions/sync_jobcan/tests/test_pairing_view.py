"""A connection's matching as it stands: everybody the last run saw is in one place."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dakoku.store.pulls.matches import Match
from dakoku.store.pulls.matchings import Conflict, Matching, Unmatched
from dakoku_sync.pairing.view import code_of, view

AT = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
PEOPLE = tuple("abcdef")
STAFF = ("yuki", "ken", "mei")
STANDING = {"north": "北", "south": "南"}

_matches = st.builds(
    Match,
    employee_id=st.sampled_from(STAFF),
    connection_id=st.sampled_from([*STANDING, "deleted"]),
    external_id=st.sampled_from(PEOPLE),
    code=st.just("1"),
    at=st.sampled_from([AT - timedelta(days=1), AT + timedelta(days=1)]),
    ended=st.booleans(),
)


def last(unmatched: int) -> Matching:
    """So many are unmatched, the others in conflict."""
    nobody = tuple(Unmatched(key, f"code {key}", "") for key in PEOPLE[:unmatched])
    clashes = tuple(Conflict(key, f"code {key}", "", "sameCode", "yuki") for key in PEOPLE[unmatched:])
    return Matching("north", AT, len(PEOPLE), nobody, clashes, ())


@given(
    st.lists(_matches, max_size=6, unique_by=lambda one: one.employee_id),
    st.integers(0, len(PEOPLE)),
)
def test_everybody_is_in_one_place_and_only_who_is_reached_is_not_missing(
    matches: list[Match], unmatched: int
) -> None:
    found = view("north", last(unmatched), matches, STANDING, STAFF)
    matched = {one.external_id for one in found.matched}
    rest = [one.external_id for one in found.unmatched] + [one.external_id for one in found.conflicts]
    assert sorted({*matched, *rest}) == list(PEOPLE)
    assert len(set(rest)) == len(rest)
    assert not matched & set(rest)
    standing = [one for one in matches if one.connection_id in STANDING and not one.ended]
    assert found.missing == set(STAFF) - {one.employee_id for one in standing}
    assert all(one.connection_id == "north" and not one.ended for one in found.matched)


def test_a_code_is_that_of_the_last_run_else_of_a_match_that_ended() -> None:
    ended = Match("yuki", "north", "z", "0042", AT, ended=True)
    assert code_of("a", last(3), [ended]) == "code a"
    assert code_of("z", last(3), [ended]) == "0042"
    assert code_of("y", last(3), [ended]) is None
    assert code_of("a", None, []) is None
