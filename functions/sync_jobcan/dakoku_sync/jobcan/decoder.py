"""Jobcan's answers, understood: the pure half of the provider."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from dakoku.domain.zone import DayRules
from dakoku_sync.jobcan import adits, employees, summaries
from dakoku_sync.jobcan.settings import JobcanSettings
from dakoku_sync.pulled import DecodedDate, People, PulledDay
from dakoku_sync.reading.times import Times
from dakoku_sync.reading.values import is_object, listed, own_records, text

ADITS, SUMMARIES, STALE = "adits", "summaries", "stale"
"""What a date's raw answer is made of: the records of both, all pages joined, and whose summaries are older
than their adits."""


@dataclass(frozen=True, slots=True)
class JobcanDecoder:
    """`rules`: the organisation's, for its zone."""

    rules: DayRules
    settings: JobcanSettings = field(default_factory=JobcanSettings)

    def people(self, raw: Any) -> People:
        """Everybody in an answer: an object or list of employees."""
        return employees.decoded(raw, self.settings.code_fields)

    def day(self, raw: Any, day: date) -> DecodedDate:
        """Everybody's date. A summary that cannot be read is named, and costs nobody their punches."""
        times = Times(self.rules, self.settings.boundary)
        parts = raw if is_object(raw) else {}
        punched = adits.decoded(parts.get(ADITS), day, self.settings, times)
        work, failures = summaries.decoded(parts.get(SUMMARIES), day)
        refused = {failure.external_id for failure in punched.failures}
        everybody = [*punched.days, *(one for one in work if one not in punched.days and one not in refused)]
        stale = {text(one) for one in listed(parts, STALE) or ()}
        days = {
            one: replace(punched.days.get(one, PulledDay()), work=work.get(one), stale=one in stale)
            for one in everybody
        }
        return DecodedDate(days, punched.failures + failures)


def own(raw: Any, external_id: str) -> Any:
    """The part of a date's answer that is one person's, as it came: their adits and summaries."""
    persons = ((ADITS, adits.PERSON), (SUMMARIES, summaries.PERSON))
    return {key: own_records(listed(raw, key), person, external_id) for key, person in persons}
