"""The import of a calendar: its days into what the owner has of that year already."""

from collections.abc import Sequence
from dataclasses import dataclass

from dakoku.domain.calendar import CalendarDay
from dakoku.domain.plan import DayKind
from dakoku.platform.identity import Principal
from dakoku_ledger.arranging.calendar import CalendarDesk, Days, YearCalendar, require_keeper
from dakoku_ledger.imports.columns.calendar import read_calendar
from dakoku_ledger.imports.preview import Preview
from dakoku_ledger.imports.run import PlannedLine, day_of, text_of
from dakoku_ledger.lists.changes import Action, Change, ListRefused, agree
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.lines import FileList, Line


@dataclass(frozen=True)
class CalendarImport:
    """The use cases. Days that the file does not name stay as they are; all is saved as by hand."""

    desk: CalendarDesk

    def preview(self, caller: Principal, owner: str, year: int, data: bytes) -> Preview:
        """What importing a file would do. Raises `NotAllowed`, `NotFound` (see `CalendarDesk`)."""
        require_keeper(caller, owner)
        return _preview(self.desk.get(owner, year).days, year, read_calendar(data))

    def run(self, caller: Principal, owner: str, year: int, data: bytes, digest: str) -> Preview:
        """Import a file exactly as it was previewed under this digest.

        Raises `ListRefused` for faults, `Conflict` when the calendar has changed since, else as `save` does.
        """
        require_keeper(caller, owner)
        calendar, file = self.desk.get(owner, year), read_calendar(data)
        preview = _preview(calendar.days, year, file)
        if preview.faults:
            raise ListRefused(preview.faults)
        agree(preview.digest, digest)
        if preview.writes:
            self._save(caller, owner, year, calendar, file)
        return preview

    def _save(self, caller: Principal, owner: str, year: int, calendar: YearCalendar, file: FileList) -> None:
        days = {**calendar.days, **{day_of(line): _named(line) for line in file.lines}}
        self.desk.save(caller, owner, year, days, calendar.revision)


def _preview(days: Days, year: int, file: FileList) -> Preview:
    wrong = [*_other_year(file.lines, year), *_repeated(file.lines)]
    faults = sorted([*file.faults, *wrong], key=lambda fault: fault.line or 0)
    named = {fault.line for fault in wrong}
    return Preview(
        file,
        tuple(_planned(line, days.get(day_of(line))) for line in file.lines if line.line not in named),
        tuple(faults),
    )


def _other_year(lines: Sequence[Line], year: int) -> list[Fault]:
    found = [line for line in lines if day_of(line).year != year]
    return [
        Fault(FaultCode.OTHER_YEAR, line.line, "date", day_of(line).isoformat(), {"year": year})
        for line in found
    ]


def _repeated(lines: Sequence[Line]) -> list[Fault]:
    first: dict[object, int] = {}
    return [
        Fault(
            FaultCode.DUPLICATE_DAY,
            line.line,
            "date",
            day_of(line).isoformat(),
            {"first": first[day_of(line)]},
        )
        for line in lines
        if first.setdefault(day_of(line), line.line) != line.line
    ]


def _planned(line: Line, before: CalendarDay | None) -> PlannedLine:
    after = _named(line)
    changes = (
        Change("kind", before.kind.value if before else None, after.kind.value),
        Change("name", (before.name or None) if before else None, after.name or None),
    )
    changed = tuple(one for one in changes if one.before != one.after)
    action = Action.NEW if before is None else Action.CHANGED if changed else Action.UNCHANGED
    return PlannedLine(line.line, day_of(line), action, changed)


def _named(line: Line) -> CalendarDay:
    return CalendarDay(DayKind(text_of(line, "kind")), text_of(line, "name"))
