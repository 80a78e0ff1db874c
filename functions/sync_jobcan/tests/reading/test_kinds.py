"""What punches mean that do not say it: by count, as Jobcan tells them, or by where the person is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dakoku.domain.punch import PunchType
from dakoku_sync.reading.kinds import Kind, Unsaid, kind_of, still_open, told

IN, OUT = PunchType.IN, PunchType.OUT
REST, BACK = PunchType.BREAK_START, PunchType.BREAK_END
AUTO, IGNORE = Unsaid.AUTO, Unsaid.IGNORE


@pytest.mark.parametrize(
    ("kinds", "types"),
    [
        ([], ()),
        ([AUTO], (IN,)),
        ([AUTO] * 2, (IN, OUT)),
        ([AUTO] * 3, (IN, REST, BACK)),
        ([AUTO] * 4, (IN, REST, BACK, OUT)),
        ([AUTO] * 6, (IN, REST, BACK, REST, BACK, OUT)),
        ([IN, AUTO, AUTO, OUT], (IN, REST, BACK, OUT)),
        ([IN, OUT, AUTO, AUTO], (IN, OUT, IN, OUT)),
        ([IN, PunchType.OUTING_START, AUTO, OUT], (IN, PunchType.OUTING_START, PunchType.OUTING_END, OUT)),
        ([AUTO, IGNORE, AUTO], (IN, None, OUT)),
        ([AUTO, AUTO, IGNORE], (IN, OUT, None)),
    ],
)
def test_what_says_nothing_is_told_by_its_place(kinds: list[Kind], types: tuple[PunchType, ...]) -> None:
    assert told(kinds) == types


@given(st.lists(st.sampled_from([*PunchType, *Unsaid])))
def test_what_is_said_is_kept_and_only_what_is_ignored_is_nothing(kinds: list[Kind]) -> None:
    for kind, type_ in zip(kinds, told(kinds), strict=True):
        assert (type_ is None) == (kind is IGNORE)
        assert not isinstance(kind, PunchType) or type_ is kind


@pytest.mark.parametrize(
    ("types", "is_open"), [((), False), ((IN,), True), ((IN, OUT), False), ((IN, REST, BACK), True)]
)
def test_a_date_is_open_until_its_last_punch_leaves(types: tuple[PunchType, ...], is_open: bool) -> None:
    assert still_open(types) is is_open


def test_settings_name_kinds() -> None:
    assert [kind_of(name) for name in ("in", "breakEnd", "auto")] == [IN, BACK, AUTO]
    with pytest.raises(ValueError, match="lunch"):
        kind_of("lunch")
