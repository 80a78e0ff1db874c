"""What KING OF TIME is asked: everybody's time records of up to 62 dates in one call."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dakoku.domain.zone import dates_between
from dakoku_sync.errors import Refused
from dakoku_sync.kingoftime.decoder import WORKINGS
from dakoku_sync.kingoftime.hours import closed_until
from dakoku_sync.reading.values import is_object, text

PEOPLE_PATH = "/employees"
RECORDS_PATH = "/daily-workings/timerecord"
Ask = Callable[[str, Mapping[str, str]], Any]
"""From path and parameters to JSON; raises `dakoku_sync.errors`."""


@dataclass
class KingOfTimeReader:
    """`ask` goes out, with the static token."""

    ask: Ask
    span: int = 62
    calls: int = 0

    def closed_until(self, at: datetime) -> datetime | None:
        """When it opens again, if it is closed at this instant."""
        return closed_until(at)

    def people(self) -> Any:
        """The list of employees."""
        return self._asked(PEOPLE_PATH, {})

    def dates(self, first: date, last: date) -> Mapping[date, Any]:
        """`{"dailyWorkings": [...]}` of each date. Raises `Refused` for an answer that is no list."""
        answer = self._asked(RECORDS_PATH, {"start": first.isoformat(), "end": last.isoformat()})
        if not isinstance(answer, list):
            raise Refused("The answer is no list of dates.", code="badAnswer")
        found = {text(one.get("date")): one for one in answer if is_object(one)}
        return {day: found.get(day.isoformat(), {WORKINGS: []}) for day in dates_between(first, last)}

    def _asked(self, path: str, params: Mapping[str, str]) -> Any:
        self.calls += 1
        return self.ask(path, params)
