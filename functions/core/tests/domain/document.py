"""The cases of docs/hours.md: tables of cells, and the little language that is written in them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from dakoku.domain.declared import Declared
from dakoku.domain.exclusions import Exclusions
from dakoku.domain.plan import DayKind, DayPlan, Leave, Pattern
from dakoku.domain.punch import Punch, Source
from functions.core.tests.domain.build import minutes, rest, span, spans, tap

DOCS = Path(__file__).parents[4] / "docs"
DOCUMENTS = ("hours.md", "hours.ja.md")
_TYPES = {"出勤": "in", "退勤": "out", "休憩開始": "breakStart", "休憩終了": "breakEnd"}
_OFF = {"週休日": DayKind.DAY_OFF, "休日": DayKind.HOLIDAY}


def rows(document: str, kind: str) -> list[tuple[str, ...]]:
    """The cells of every row of the tables marked `<!-- cases: kind -->`."""
    found = re.findall(rf"<!-- cases: {kind} -->\n.*\n.*\n((?:\|.*\n)+)", (DOCS / document).read_text())
    lines = [line for table in found for line in table.splitlines()]
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines]


def words(cell: str) -> list[tuple[str, str]]:
    """ "出勤 08:30 退勤 18:00" as pairs."""
    parts = cell.split()
    return list(zip(parts[::2], parts[1::2], strict=True))


def plan(cell: str) -> DayPlan:
    """ "08:30-17:00 休憩 12:00-12:45 休暇 13:00-17:00 出張 12:00-18:00", 週休日 or 休日."""
    if cell in _OFF:
        return DayPlan(_OFF[cell])
    window, *others = cell.split(maxsplit=1)
    said = words(others[0]) if others else []
    breaks = [span(time) for name, time in said if name == "休憩"]
    leave = [Leave("年休", span(time).start, span(time).end) for name, time in said if name == "休暇"]
    hours = Pattern("通常", span(window).start, span(window).end, tuple(breaks))
    duty = spans(*(time for name, time in said if name == "出張"))
    return DayPlan(DayKind.WORKING, hours, tuple(leave), duty)


def punches(cell: str) -> Iterator[Punch]:
    """ "出勤 08:30 退勤 18:00 休憩 12:10-12:30 外出 13:00-14:00"; PC出勤 and PC退勤 at a staff-room PC."""
    for name, time in words(cell):
        if "-" in time:
            yield from rest(time, {"休憩": "break", "外出": "outing"}[name])
        else:
            source = Source.PC if name.startswith("PC") else Source.TERMINAL
            yield tap(_TYPES[name.removeprefix("PC")], time, source=source)


def form(cell: str) -> Declared:
    """ "始業 08:30 終業 18:00 除外定刻前 1:00 除外定刻後 0:15 除外週休日 1:30"."""
    said = {name: minutes(time) for name, time in words(cell)}
    excluded = Exclusions(said.get("除外定刻前", 0), said.get("除外定刻後", 0), said.get("除外週休日", 0))
    return Declared(said.get("始業"), said.get("終業"), excluded)


def dated(cell: str) -> Iterator[Punch]:
    """ "11/20 16:00 出勤, 11/21 09:00 退勤": punches with their calendar dates; (moved) onto that date."""
    for text in cell.split(", "):
        on, time, name, *moved = text.split()
        day = day_of(on)
        made = tap(_TYPES[name], time, day)
        yield replace(made, moved_to=day) if moved else made


def day_of(text: str) -> date:
    """ "11/20"."""
    month, day = (int(part) for part in text.split("/"))
    return date(2026, month, day)
