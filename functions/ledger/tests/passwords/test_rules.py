"""What may be chosen as a password, and how a slip's is made."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from dakoku.platform.errors import InvalidInput
from dakoku.store.organisation.settings import PasswordRules
from dakoku.store.people.employees import Employee
from dakoku_ledger.passwords import rules
from dakoku_ledger.passwords.random import random_password

RULES = PasswordRules(length=8, strength=3)
SATO = Employee("sato", "4711", "佐藤 花子", "north", kana="サトウ ハナコ", email="hanako.sato@example.jp")


@pytest.mark.parametrize(
    ("password", "code", "params"),
    [
        ("", "passwordTooShort", {"length": 8}),
        ("k7#pQ!x", "passwordTooShort", {"length": 8}),
        ("か\u3099か\u3099か\u3099か\u3099", "passwordTooShort", {"length": 8}),  # four characters: ががが が
        ("password", "passwordTooWeak", {"strength": 3}),
        ("さくらさくら", "passwordTooShort", {"length": 8}),
        ("x" * 73, "passwordTooLong", {"bytes": 72}),
        ("さ" * 25, "passwordTooLong", {"bytes": 72}),
    ],
)
def test_a_password_that_may_not_be_chosen_is_named_with_its_remedy(
    password: str, code: str, params: dict[str, int]
) -> None:
    with pytest.raises(InvalidInput) as refused:
        rules.check(password, RULES, SATO)
    (field,) = refused.value.fields
    assert (refused.value.code, field.field, field.code) == (code, "password", code)
    assert (field.params, field.message.startswith("Choose ")) == (params, True)


@pytest.mark.parametrize("password", ["tsubame-to-kaze", "x7Qp2mRk9" + "-" * 63, "雨上がりの校庭で虹を見た"])
def test_a_password_within_the_limits_may_be_chosen(password: str) -> None:
    rules.check(password, RULES, SATO)


@pytest.mark.parametrize("chosen", ["47114711", "佐藤花子", "サトウハナコ", "hanako.sato@example.jp"])
def test_what_is_known_of_a_person_is_guessed_first(chosen: str) -> None:
    suzuki = Employee("suzuki", "0002", "鈴木 一郎", "north")
    lenient = PasswordRules(length=4, strength=1)
    faults = [rules.fault_of(chosen, lenient, person) for person in (SATO, suzuki)]
    assert [fault and fault.code for fault in faults] == ["passwordTooWeak", None]


def test_two_people_checked_at_once_are_not_taken_for_each_other() -> None:
    people = [Employee(str(n), f"{n:06}", "", "north") for n in range(200)]
    strict = PasswordRules(length=6, strength=1)
    with ThreadPoolExecutor(8) as pool:
        faults = list(pool.map(lambda one: rules.fault_of(one.code, strict, one), people))
    assert [fault.code if fault else None for fault in faults] == ["passwordTooWeak"] * 200


@pytest.mark.parametrize("least", [PasswordRules(), PasswordRules(30, 4), PasswordRules(64, 4)])
def test_a_slips_password_is_above_any_minimum_and_easy_to_read(least: PasswordRules) -> None:
    made = {
        random_password(lambda password: rules.fault_of(password, least, SATO) is None) for _ in range(50)
    }
    assert len(made) == 50
    for password in made:
        assert rules.fault_of(password, least, SATO) is None
        assert re.fullmatch(r"([a-km-np-z]{6}-){2,}[2-9]{4}", password)


def test_a_slips_password_has_two_words_and_a_number_where_that_is_enough() -> None:
    assert re.fullmatch(r"[a-z]{6}-[a-z]{6}-\d{4}", random_password(lambda _: True))
