"""Certificates: what a tablet or a PC is enrolled by."""

import pytest

from dakoku_punch import certificates


def test_a_certificate_has_eight_groups_of_four_and_is_new_each_time() -> None:
    groups = certificates.new().split("-")
    assert [len(group) for group in groups] == [4] * 8
    assert certificates.new() != certificates.new()


@pytest.mark.parametrize(
    "typed",
    ["abcd-efgh", "ABCD EFGH", " abcdefgh\n", "ＡＢＣＤ－ＥＦＧＨ", "ABCDEFGH"],
)
def test_a_certificate_is_known_however_it_is_typed(typed: str) -> None:
    assert certificates.fingerprint(typed) == certificates.fingerprint("ABCD-EFGH")


def test_digits_that_certificates_never_have_stand_for_the_letters_they_look_like() -> None:
    assert certificates.fingerprint("01-8") == certificates.fingerprint("OI-B")
