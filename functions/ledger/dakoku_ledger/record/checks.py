"""What may not be written into a day: each refusal names the field and the remedy. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from dakoku.domain.day import Day
from dakoku.domain.declared import ClubRefused, Declared, refuse
from dakoku.domain.duration import hhmm
from dakoku.domain.exclusions import ExclusionRefused, Exclusions
from dakoku.domain.zone import MINUTES_PER_DAY
from dakoku.platform.errors import FieldError, InvalidInput

Neighbours = Mapping[date, Mapping[str, Any]]
"""Derived days as they stand in sheets, by date."""

_FIELD = {"before": "exclusions.before", "after": "exclusions.after", "day_off": "exclusions.dayOff"}


@dataclass(frozen=True, slots=True)
class Judged:
    """A day with a form that somebody wants: `punched` is the day without it, `day` with it, `parts` its
    parts before anything is excluded; each None where there is nothing (yet)."""

    work_date: date
    declared: Declared
    punched: Day | None
    day: Day | None
    parts: Exclusions | None


def check(judged: Judged, neighbours: Neighbours) -> None:
    """Raise `InvalidInput` with everything that is wrong."""
    wrong = [
        *_backwards(judged),
        *_overlaps(judged, neighbours),
        *_too_much(judged),
        *_club_missing(judged.day),
    ]
    if wrong:
        raise InvalidInput("The day cannot be recorded like this.", fields=wrong)


def check_unit(declared: Declared, before: Declared, unit: int) -> None:
    """Raise `InvalidInput` for a time that is newly written, and no multiple of so many minutes."""
    times = (("start", declared.start, before.start), ("end", declared.end, before.end))
    wrong = [
        FieldError(
            field, "notInUnit", f"Times are written in steps of {unit} minutes.", params={"unit": unit}
        )
        for field, now, then in times
        if now is not None and now != then and now % unit
    ]
    if wrong:
        raise InvalidInput("The day cannot be recorded like this.", fields=wrong)


def _backwards(judged: Judged) -> Iterator[FieldError]:
    punched, declared = judged.punched, judged.declared
    start = punched.start if punched and declared.start is None else declared.start
    end = punched.end if punched and declared.end is None else declared.end
    if start is not None and end is not None and end < start:
        next_day = hhmm(end + MINUTES_PER_DAY)
        message = f"The end lies before the start: was it {next_day}?"
        yield FieldError("end", "endBeforeStart", message, params={"nextDay": end + MINUTES_PER_DAY})


def _overlaps(judged: Judged, neighbours: Neighbours) -> Iterator[FieldError]:
    day = judged.day
    if day is None or day.start is None or day.end is None or not judged.declared.corrects:
        return
    for shift in (-1, 1):
        other_date = judged.work_date + timedelta(days=shift)
        other = neighbours.get(other_date)
        if other is None or other["start"] is None or other["end"] is None:
            continue
        offset = shift * MINUTES_PER_DAY
        if day.start < other["end"] + offset and other["start"] + offset < day.end:
            field = "start" if shift < 0 else "end"
            yield FieldError(field, "overlapsNeighbour", f"This overlaps the hours of {other_date}.")


def _too_much(judged: Judged) -> Iterator[FieldError]:
    if judged.day and judged.day.incomplete:
        return  # it has no parts yet: what is declared waits
    try:
        refuse(judged.declared, judged.parts or Exclusions())
    except ExclusionRefused as refused:
        largest = hhmm(refused.allowed)
        yield FieldError(
            _FIELD[refused.part],
            "exclusionTooLarge",
            f"At most {largest} can be excluded here.",
            params={"largest": refused.allowed},
        )
    except ClubRefused as refused:
        message = f"Club hours can be {hhmm(refused.allowed)} at most."
        yield FieldError("club", "clubTooLarge", message, params={"largest": refused.allowed})


def _club_missing(day: Day | None) -> Iterator[FieldError]:
    if day and day.figures and day.figures.overtime > 0 and day.figures.club is None:
        yield FieldError("club", "clubMissing", "Enter the club hours: 00:00 if there were none.")
