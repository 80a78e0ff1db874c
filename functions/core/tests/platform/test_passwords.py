"""Passwords: hashing, and telling wrong ones apart."""

from dakoku.platform import passwords

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


def test_a_fingerprint_tells_passwords_and_owners_apart_and_needs_the_key() -> None:
    made = {
        passwords.fingerprint(key, owner, password)
        for key in (KEY, "cd" * 32)
        for owner in ("sato", "suzuki")
        for password in ("a", "b")
    }
    assert len(made) == 8
    assert passwords.fingerprint(KEY, "sato", "が") == passwords.fingerprint(KEY, "sato", "か\u3099")
