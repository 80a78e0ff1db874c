"""What a department inherits, and what is its own."""

import pytest

from dakoku.store.organisation.departments import Department
from dakoku.store.organisation.inheritance import effective_language, effective_terminal
from dakoku.store.organisation.settings import Organisation, TerminalSettings

ORGANISATION = Organisation("北浜市教育委員会", "1000", language="en", terminal=TerminalSettings(counts=True))
PLAIN = Department("north", "0100", "北小学校")
OWN = Department(
    "south", "0200", "南小学校", language="th", terminal={"counts": False, "help": False, "device": "none"}
)


def test_a_department_without_settings_of_its_own_has_the_organisations() -> None:
    assert effective_language(ORGANISATION, PLAIN) == "en"
    assert effective_terminal(ORGANISATION, PLAIN) == ORGANISATION.terminal


def test_its_own_settings_come_first_key_by_key() -> None:
    assert effective_language(ORGANISATION, OWN) == "th"
    assert effective_terminal(ORGANISATION, OWN) == TerminalSettings(counts=False, help=False, device="none")


def test_a_key_that_is_none_is_refused() -> None:
    with pytest.raises(TypeError):
        effective_terminal(ORGANISATION, Department("east", "0300", "東小学校", terminal={"music": True}))
