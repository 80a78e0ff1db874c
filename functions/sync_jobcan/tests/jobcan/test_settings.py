"""How a connection's answers are read, where that differs from the defaults."""

import pytest

from dakoku.domain.punch import PunchType
from dakoku_sync.jobcan.settings import CODE_FIELDS, TYPES, JobcanSettings, settings_from
from dakoku_sync.reading.kinds import Unsaid


def test_without_own_settings_the_defaults_hold() -> None:
    nothing = {"codeField": None, "typeField": None, "types": None, "boundary": None}
    assert settings_from({}) == settings_from(nothing) == JobcanSettings()


def test_own_fields_take_the_place_of_the_likely_ones_and_own_values_come_to_the_known() -> None:
    own = settings_from(
        {"typeField": "was", "types": {"７": "in", " X ": "ignore", "auto": "out"}, "boundary": 0}
    )
    assert (own.type_fields, own.code_fields, own.boundary) == (("was",), CODE_FIELDS, 0)
    assert (own.types["7"], own.types["x"], own.types["auto"]) == (PunchType.IN, Unsaid.IGNORE, PunchType.OUT)
    assert set(TYPES) < set(own.types)


def test_a_kind_that_there_is_not_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="lunch"):
        settings_from({"types": {"5": "lunch"}})
