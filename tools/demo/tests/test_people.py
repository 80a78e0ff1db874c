"""The staff list: sixty people at work, told apart by everything."""

import re
from datetime import date

import pytest

from tools.demo.organisation import DEPARTMENTS
from tools.demo.people import Person, staff

TODAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def people() -> tuple[Person, ...]:
    return staff(TODAY)


def test_sixty_are_at_work_and_one_has_left(people: tuple[Person, ...]) -> None:
    assert len([person for person in people if person.serves_on(TODAY)]) == 60
    assert [person.left for person in people if person.left] == [date(2026, 10, 31)]


def test_one_joined_last_month(people: tuple[Person, ...]) -> None:
    assert [p.joined for p in people if p.joined >= date(2026, 10, 1)] == [date(2026, 10, 1)]


def test_nobody_shares_a_code_a_name_or_an_address(people: tuple[Person, ...]) -> None:
    for shared in ({p.code for p in people}, {p.name.kanji for p in people}, {p.email for p in people}):
        assert len(shared) == len(people)


def test_codes_have_leading_zeros(people: tuple[Person, ...]) -> None:
    assert all(re.fullmatch(r"0\d{3}", person.code) for person in people)


def test_readings_are_katakana_and_addresses_lead_nowhere(people: tuple[Person, ...]) -> None:
    for person in people:
        assert re.fullmatch(r"[ァ-ー・]+ [ァ-ー・]+", person.name.kana)
        assert re.fullmatch(r"[a-z]+\.[a-z]+@example\.jp", person.email)


def test_the_people_of_all_examples_are_there(people: tuple[Person, ...]) -> None:
    by_code = {person.code: person for person in people}
    assert by_code["0001"].name.kanji == "佐藤 花子"
    assert by_code["0002"].name.kanji == "鈴木 一郎"
    assert by_code["0001"].department == by_code["0002"].department == "north"


def test_some_names_are_long(people: tuple[Person, ...]) -> None:
    assert max(len(person.name.kanji) for person in people) > 20


def test_every_department_has_its_posts(people: tuple[Person, ...]) -> None:
    for department in DEPARTMENTS:
        own = [person for person in people if person.department == department.key]
        assert len(own) == sum(post.count for post in department.posts)


def test_people_stay_the_same_on_another_day(people: tuple[Person, ...]) -> None:
    later = staff(date(2027, 3, 1))
    assert [(p.code, p.name) for p in later] == [(p.code, p.name) for p in people]
