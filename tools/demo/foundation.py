"""What everything else rests on: the organisation, its work patterns, departments and calendars."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dakoku.store.organisation.settings import Organisation, TerminalSettings
from dakoku_ledger.organisation import OrganisationSetup
from tools.demo import events, organisation
from tools.demo.history import first_day
from tools.demo.kinds import ordinary

ACTOR = "demo"
_SHOWN = TerminalSettings(timecard=True, help=True, status=True, counts=True)


@dataclass(frozen=True, slots=True)
class Foundation:
    """Ids by the keys of `organisation`."""

    departments: Mapping[str, str]
    patterns: Mapping[str, str]


def lay(setup: OrganisationSetup, today: date) -> Foundation:
    """Set the organisation up, with calendars from the first punch to the end of the next year."""
    setup.save_organisation(ACTOR, Organisation(organisation.NAME, organisation.CODE, terminal=_SHOWN))
    patterns = {key: setup.save_pattern(ACTOR, pattern).id for key, pattern in organisation.PATTERNS.items()}
    laid = Foundation(_departments(setup, patterns), patterns)
    for year in range(first_day(today).year, today.year + 2):
        _calendars(setup, laid, year)
    return laid


def _departments(setup: OrganisationSetup, patterns: Mapping[str, str]) -> dict[str, str]:
    return {
        one.key: setup.save_department(
            ACTOR, one.code, one.name, order=order, default_pattern_id=patterns[one.pattern], report=one.board
        ).id
        for order, one in enumerate(organisation.DEPARTMENTS, 1)
    }


def _calendars(setup: OrganisationSetup, laid: Foundation, year: int) -> None:
    setup.make_calendar(ACTOR, year, events.of_organisation(year, ordinary))
    for key, department_id in laid.departments.items():
        own = events.of_department(key, year, ordinary)
        if own:
            setup.make_calendar(ACTOR, year, own, owner=department_id)
