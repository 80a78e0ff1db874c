"""What Jobcan is asked, and in what order: the half of the provider that goes out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dakoku.domain.zone import dates_between
from dakoku_sync.asking.pages import SIZE, joined
from dakoku_sync.jobcan import adits, employees, summaries
from dakoku_sync.jobcan.decoder import ADITS, SUMMARIES, JobcanDecoder
from dakoku_sync.jobcan.refreshing import refreshed
from dakoku_sync.jobcan.scopes import ADITS_READ, EMPLOYEES_READ, SUMMARIES_READ
from dakoku_sync.jobcan.session import Session

EMPLOYEES_PATH = "/master/v1/employees"
ADITS_PATH = "/attendance/v1/adits"
SUMMARIES_PATH = "/attendance/v1/summaries/daily"


@dataclass(frozen=True)
class JobcanReader:
    """Reads by date: everybody's adits and summaries of it, a hundred at a time."""

    session: Session
    decoder: JobcanDecoder
    span: int = 1

    @property
    def calls(self) -> int:
        """Requests made so far, tokens among them."""
        return self.session.calls

    def closed_until(self, at: datetime) -> datetime | None:  # noqa: ARG002 - every provider is asked
        """Jobcan is always open."""
        return None

    def people(self) -> Any:
        """`{"employees": [...]}`, all pages joined."""
        found = joined(
            lambda cursor: self.session.get(EMPLOYEES_PATH, EMPLOYEES_READ, _page(cursor)),
            employees.KEY,
            "id",
        )
        return {employees.KEY: found}

    def dates(self, first: date, last: date) -> Mapping[date, Any]:
        """`{"adits": [...], "summaries": [...], "stale": [...]}` of each date."""
        return {day: self._date(day) for day in dates_between(first, last)}

    def _date(self, day: date) -> Any:
        dated = {"date": day.isoformat()}
        found = joined(
            lambda cursor: self.session.get(ADITS_PATH, ADITS_READ, dated | _page(cursor)),
            adits.KEY,
            adits.PERSON,
            own=lambda person: self.session.get(f"{ADITS_PATH}/{person}", ADITS_READ, dated),
        )
        counted = joined(
            lambda cursor: self.session.get(SUMMARIES_PATH, SUMMARIES_READ, dated | _page(cursor)),
            summaries.KEY,
            summaries.PERSON,
        )
        raw = {ADITS: found, SUMMARIES: counted}
        return refreshed(self.session, SUMMARIES_PATH, raw, day, self.decoder.day(raw, day))


def _page(cursor: int) -> dict[str, int]:
    return {"last_id": cursor, "count": SIZE}
