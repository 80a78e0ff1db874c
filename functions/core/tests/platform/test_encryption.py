"""A secret at rest opens for its owner, under its key, untouched; and for nothing else."""

import base64

import pytest

from dakoku.platform.encryption import Unreadable, decrypt, encrypt

KEY = "11" * 32
OWNER = "connections/one"
SECRET = "シークレット s3cret"


def test_what_was_closed_opens_again() -> None:
    assert decrypt(KEY, encrypt(KEY, SECRET, OWNER), OWNER) == SECRET


def test_the_same_secret_never_looks_the_same() -> None:
    assert encrypt(KEY, SECRET, OWNER) != encrypt(KEY, SECRET, OWNER)


def test_a_box_moved_to_another_owner_stays_shut() -> None:
    with pytest.raises(Unreadable):
        decrypt(KEY, encrypt(KEY, SECRET, OWNER), "connections/two")


def test_another_key_opens_nothing() -> None:
    with pytest.raises(Unreadable):
        decrypt("22" * 32, encrypt(KEY, SECRET, OWNER), OWNER)


@pytest.mark.parametrize("place", [0, 11, 12, -1])
def test_one_changed_byte_shuts_the_box(place: int) -> None:
    raw = bytearray(base64.urlsafe_b64decode(encrypt(KEY, SECRET, OWNER)))
    raw[place] ^= 1
    with pytest.raises(Unreadable):
        decrypt(KEY, base64.urlsafe_b64encode(raw).decode(), OWNER)


@pytest.mark.parametrize("box", ["", "AAAA", "not base64!", "é"])
def test_nonsense_is_unreadable_and_nothing_worse(box: str) -> None:
    with pytest.raises(Unreadable):
        decrypt(KEY, box, OWNER)
