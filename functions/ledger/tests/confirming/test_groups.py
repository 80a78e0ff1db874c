"""The people of a month as tasks have them."""

from hypothesis import given
from hypothesis import strategies as st

from dakoku_ledger.confirming.following import GROUP, groups


@given(st.sets(st.text("abc123", min_size=1), max_size=45))
def test_everybody_is_in_one_group_and_none_is_too_large(people: set[str]) -> None:
    made = [list(group) for group in groups(people)]
    assert sorted(people) == [each for group in made for each in group]
    assert all(1 <= len(group) <= GROUP for group in made)
    assert len(made) == -(-len(people) // GROUP)
