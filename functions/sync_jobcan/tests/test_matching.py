"""Who there is who here."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dakoku_sync.matching import Clash, Conflict, Differs, Known, Near, Unmatched, differences, match
from dakoku_sync.pulled import Person

CODES = {"0012": "yuki", "0013": "ken", "A-7": "mei"}


def known(**more: object) -> Known:
    return Known(**{"codes": CODES, "former": {}, "matched": {}, **more})  # type: ignore[arg-type]


def test_the_same_code_is_the_same_person_and_whoever_is_left_is_missing() -> None:
    found = match([Person("1", "0012"), Person("2", "A-7")], known())
    assert found.matched == {"1": "yuki", "2": "mei"}
    assert found.missing == {"ken"}
    assert not found.unmatched
    assert not found.clashes


def test_codes_are_text_and_what_nearly_is_one_is_named() -> None:
    found = match(
        [Person("1", "12"), Person("2", "ａ７"), Person("3", "99"), Person("4", ""), Person("5", "0")],
        known(),
    )
    assert found.matched == {}
    assert [one.near for one in found.unmatched] == [
        (Near("yuki", "0012", (Differs.ZEROS,)),),
        (Near("mei", "A-7", (Differs.WIDTH, Differs.CASE, Differs.HYPHENS)),),
        (),
        (),
        (),
    ]


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("0012", "0012", ()),
        ("12", "0012", (Differs.ZEROS,)),
        ("００１２", "0012", (Differs.WIDTH,)),
        ("００１２", "12", (Differs.ZEROS, Differs.WIDTH)),
        ("P 1001", "P1001", (Differs.SPACES,)),
        ("P　1001", "p1001", (Differs.SPACES, Differs.CASE)),
        ("P–1001", "P1001", (Differs.HYPHENS,)),
        ("12", "13", None),
    ],
)
def test_differences_are_those_that_keep_two_codes_apart(
    one: str, other: str, differs: tuple[Differs, ...] | None
) -> None:
    assert differences(one, other) == differs
    assert differences(other, one) == differs


def test_who_was_matched_once_stays_whatever_the_codes() -> None:
    found = match([Person("1", "9999"), Person("2", "0012")], known(matched={"1": "yuki"}))
    assert found.matched == {"1": "yuki"}
    assert found.clashes == (Clash(Person("2", "0012"), Conflict.SAME_CODE, "yuki"),)
    assert not found.unmatched


def test_two_with_one_code_are_neither_taken() -> None:
    found = match([Person("1", "0012"), Person("2", "0012")], known())
    assert found.matched == {}
    assert {clash.kind for clash in found.clashes} == {Conflict.SAME_CODE}


def test_who_is_another_connections_stays_there_until_somebody_decides() -> None:
    found = match([Person("1", "0012")], known(elsewhere={"yuki": "two"}))
    assert found.clashes == (Clash(Person("1", "0012"), Conflict.OTHER_CONNECTION, "yuki"),)
    assert found.matched == {}


def test_a_former_code_is_nobodys() -> None:
    found = match([Person("1", "0001")], known(former={"0001": "ken"}))
    assert found.clashes == (Clash(Person("1", "0001"), Conflict.FORMER_CODE, "ken"),)


def test_a_match_that_was_ended_by_hand_does_not_come_back_by_code() -> None:
    found = match(
        [Person("1", "0012"), Person("2", "0013")], known(ended=frozenset({("1", "yuki"), ("1", "ken")}))
    )
    assert found.clashes == (Clash(Person("1", "0012"), Conflict.ENDED, "yuki"),)
    assert found.matched == {"2": "ken"}


def test_an_unmatched_person_is_shown_as_they_are() -> None:
    person = Person("3", "99", "山田")
    assert match([person], known()).unmatched == (Unmatched(person, ()),)


_codes = st.text("0012０Ａaー- ", max_size=5)


@given(
    st.lists(_codes, max_size=6),
    st.dictionaries(_codes.filter(str.strip), st.text("abc", min_size=1), max_size=4),
)
def test_everybody_ends_in_one_place_and_no_employee_in_two(theirs: list[str], ours: dict[str, str]) -> None:
    people = [Person(str(place), code) for place, code in enumerate(theirs)]
    found = match(people, Known(ours, {}, {}))
    assert len(found.matched) + len(found.unmatched) + len(found.clashes) == len(people)
    assert len(set(found.matched.values())) == len(found.matched)
