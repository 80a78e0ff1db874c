"""An employee with a usual pattern, and another one to choose."""

import pytest

import people
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Pattern
from dakoku.store.people.employees import Employees
from dakoku_ledger import wiring
from dakoku_ledger.organisation import OrganisationSetup
from ledger.days.writing import Record


@pytest.fixture
def patterns(parts: wiring.Parts) -> dict[str, str]:
    """日勤 (the department's) and 遅番: name → id."""
    setup = OrganisationSetup(parts.client, parts.clock)
    day = setup.save_pattern("test", Pattern("日勤", 510, 1020, (Interval(720, 765),)))
    late = setup.save_pattern("test", Pattern("遅番", 600, 1110, (Interval(720, 765),)))
    setup.save_department("test", "0100", "北小学校", default_pattern_id=day.id)
    return {"日勤": day.id, "遅番": late.id}


@pytest.fixture
def record(parts: wiring.Parts, patterns: dict[str, str]) -> Record:  # noqa: ARG001 - the department's pattern
    found = Employees(parts.client).get(people.SATO.id)
    assert found is not None
    return Record(parts, found)
