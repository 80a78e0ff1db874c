"""Passwords: hashing, and what may be chosen."""

import pytest

from dakoku.platform import passwords
from dakoku.platform.errors import InvalidInput

KEY = "ab" * 32


def test_a_password_matches_its_own_hash_alone() -> None:
    stored = passwords.hashed("さくら-2026")
    assert passwords.matches(stored, "さくら-2026")
    assert not passwords.matches(stored, "さくら-2027")


def test_two_hashes_of_one_password_differ_and_are_argon2id() -> None:
    one, other = passwords.hashed("さくら-2026"), passwords.hashed("さくら-2026")
    assert one != other
    assert one.startswith("$argon2id$v=19$m=19456,t=2,p=1$")


def test_the_same_characters_composed_otherwise_are_the_same_password() -> None:
    assert passwords.matches(passwords.hashed("パスワード1"), "パスワード1")


def test_a_broken_hash_matches_nothing() -> None:
    assert not passwords.matches("", "さくら-2026")
    assert not passwords.matches("$argon2id$broken", "さくら-2026")


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("", "passwordTooShort"),
        ("1234567", "passwordTooShort"),
        ("さ" * 25, "passwordTooLong"),
        ("x" * 73, "passwordTooLong"),
    ],
)
def test_a_password_that_may_not_be_chosen_is_named(password: str, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        passwords.check_new(password)
    assert [(field.field, field.code) for field in refused.value.fields] == [("password", code)]


@pytest.mark.parametrize("password", ["12345678", "x" * 72, "さ" * 24])
def test_a_password_within_the_limits_may_be_chosen(password: str) -> None:
    passwords.check_new(password)


def test_a_fingerprint_tells_passwords_and_owners_apart_and_needs_the_key() -> None:
    made = {
        passwords.fingerprint(key, owner, password)
        for key in (KEY, "cd" * 32)
        for owner in ("sato", "suzuki")
        for password in ("a", "b")
    }
    assert len(made) == 8
    assert passwords.fingerprint(KEY, "sato", "が") == passwords.fingerprint(KEY, "sato", "か\u3099")
