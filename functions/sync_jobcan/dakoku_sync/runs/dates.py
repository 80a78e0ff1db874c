"""A run's slices of reading: what the provider has for some dates, kept, and whose of it is new."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from google.cloud import firestore

from dakoku.store.pulls.answers import Answer, Answers
from dakoku.store.pulls.connections import Connection
from dakoku.store.pulls.matchings import Matchings
from dakoku.store.pulls.runs import Counts
from dakoku.store.pulls.slices import Line, LineOutcome, Slice, Stage, Whose
from dakoku_sync.provider import Raw
from dakoku_sync.providers import Provider
from dakoku_sync.pulled import DecodedDate
from dakoku_sync.pulling.belief import suddenly_empty
from dakoku_sync.pulling.dates import Span
from dakoku_sync.pulling.packing import Packed, TooLarge, packed, unpacked
from dakoku_sync.runs.people import failed

_NOBODY: Whose = ()
_MOST_LINES = 2000  # a document holds 1 MiB; all of them are counted


@dataclass(frozen=True)
class _Read:
    """A date as it is now, whose of it is to be entered, and what could not be read."""

    decoded: DecodedDate
    whose: Whose
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Dates:
    """Reads dates of one connection."""

    client: firestore.Client
    connection: Connection
    provider: Provider
    now: datetime

    def read(self, number: int, span: Span) -> Slice:
        """What is there, against what was there before. Raises `dakoku_sync.errors`."""
        read = {day: self._date(day, raw) for day, raw in self.provider.reader.dates(*span).items()}
        lines = tuple(line for one in read.values() for line in one.lines)
        unknown = self._unmatched()
        pulled = sum(_known(one.decoded, unknown) for one in read.values())
        return Slice(
            Stage.READ,
            number,
            at=self.now,
            changed={day: one.whose for day, one in read.items() if one.whose != _NOBODY},
            counts=Counts(pulled=pulled, failed=len(lines)),
            lines=lines[:_MOST_LINES],
        )

    def _date(self, day: date, raw: Raw) -> _Read:
        decoded = self.provider.decoder.day(raw, day)
        lines = tuple(failed(one) for one in decoded.failures)
        try:
            content = packed(raw)
        except TooLarge as error:
            return _Read(decoded, _NOBODY, (_not_kept(day, "tooLarge", str(error)),))
        known = Answers(self.client).head(self.connection.id, day)
        if known and known.digest == content.digest:
            return _Read(decoded, known.due, lines)
        before = self._before(day) if known else None
        if before and suddenly_empty(before.days, decoded.days):
            return _Read(decoded, _NOBODY, (_not_kept(day, "suddenlyEmpty"),))
        whose = _differing(before, decoded, known.due if known else None)
        self._keep(day, content, whose)
        return _Read(decoded, whose, lines)

    def _before(self, day: date) -> DecodedDate | None:
        kept = Answers(self.client).get(self.connection.id, day)
        return self.provider.decoder.day(unpacked(kept.content), day) if kept else None

    def _keep(self, day: date, content: Packed, whose: Whose) -> None:
        answer = Answer(self.connection.id, day, content.digest, content.content, self.now, whose)
        Answers(self.client).keep(answer)

    def _unmatched(self) -> set[str]:
        """Those at the provider who are nobody here."""
        found = Matchings(self.client).get(self.connection.id)
        if found is None:
            return set()
        return {one.external_id for one in found.unmatched} | {one.external_id for one in found.conflicts}


def _differing(before: DecodedDate | None, after: DecodedDate, due: Whose) -> Whose:
    """Whose date is not what it was, and those who were due already."""
    if before is None or due is None:
        return None
    people = {*before.days, *after.days}
    return tuple(sorted({*due, *(one for one in people if before.days.get(one) != after.days.get(one))}))


def _known(decoded: DecodedDate, unknown: Collection[str]) -> int:
    return sum(bool(day.punches) and one not in unknown for one, day in decoded.days.items())


def _not_kept(day: date, reason: str, detail: str = "") -> Line:
    return Line(LineOutcome.FAILED, None, None, day, reason, detail)
