"""Pages whose cursor is a person, of servers that count and cut as they like."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dakoku_sync.asking.pages import joined
from dakoku_sync.errors import Refused

Records = list[dict[str, Any]]


def records(counts: dict[int, int]) -> Records:
    return [{"who": person, "n": n} for person in sorted(counts) for n in range(counts[person])]


def server(every: Records, size: int, *, inclusive: bool = False) -> Callable[[int], Any]:
    def page(cursor: int) -> Any:
        after = cursor if inclusive else cursor + 1
        return {"taps": [one for one in every if one["who"] >= after][:size]}

    return page


def own(every: Records) -> Callable[[int], Any]:
    return lambda person: {"taps": [one for one in every if one["who"] == person]}


_counts = st.dictionaries(st.integers(1, 40), st.integers(1, 7), max_size=8)


@given(_counts, st.integers(1, 9))
def test_everything_comes_exactly_once_wherever_pages_end(counts: dict[int, int], size: int) -> None:
    every = records(counts)
    assert joined(server(every, size), "taps", "who", own(every), size) == every


@given(st.sets(st.integers(1, 40), max_size=12), st.integers(1, 5))
def test_one_record_for_each_person_needs_nobody_asked_alone(people: set[int], size: int) -> None:
    every = records(dict.fromkeys(people, 1))
    assert joined(server(every, size), "taps", "who", size=size) == every


@given(_counts, st.integers(16, 20))
def test_a_cursor_that_counts_itself_in_doubles_nothing(counts: dict[int, int], size: int) -> None:
    every = records(counts)
    assert joined(server(every, size, inclusive=True), "taps", "who", own(every), size) == every


def test_as_few_pages_as_can_be_are_asked_for() -> None:
    every, asked = records(dict.fromkeys(range(1, 11), 4)), []

    def page(cursor: int) -> Any:
        asked.append(cursor)
        return server(every, 16)(cursor)

    joined(page, "taps", "who", own(every), 16)
    assert asked == [0, 3, 6, 9]


def test_records_that_name_nobody_are_kept() -> None:
    every: list[Any] = [None, {"who": "x"}, {"who": 1}]
    assert joined(lambda _: {"taps": every}, "taps", "who", own([])) == every


@pytest.mark.parametrize("stuck", [[{"who": 1}] * 3, [None] * 3, [{"who": "x"}] * 3])
def test_pages_that_do_not_go_on_are_refused(stuck: list[Any]) -> None:
    with pytest.raises(Refused, match="do not go on") as refused:
        joined(lambda _: {"taps": stuck}, "taps", "who", lambda _: {"taps": []}, 3)
    assert refused.value.code == "badAnswer"


@pytest.mark.parametrize(
    ("answer", "there"), [({"adit": [], "next": 1}, "adit, next"), (None, "NoneType"), ("x", "str")]
)
def test_an_answer_without_its_list_is_refused_naming_what_is_there(answer: Any, there: str) -> None:
    with pytest.raises(Refused, match=there):
        joined(lambda _: answer, "taps", "who")
