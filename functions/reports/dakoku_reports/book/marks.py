"""The attendance book's marks as people read them: a sign for each, and a legend of those that occur."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dakoku.store.confirming.attendance import LEAVE, NONE, PRESENT, TRIP

_SIGNS: Mapping[str, tuple[str, str]] = {
    PRESENT: ("○", "出勤"),
    TRIP: ("張", "出張"),
    "dayOff": ("週", "週休日"),
    "holiday": ("休", "休日"),
    NONE: ("－", "記録なし"),
}
_NUMBERED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚"
_OFF = ("dayOff", "holiday")


@dataclass(frozen=True, slots=True)
class Legend:
    """`leave`: the sign of every kind of leave that occurs; in brackets it is a part of the day."""

    leave: Mapping[str, str]

    @staticmethod
    def of(days: Iterable[str]) -> "Legend":
        """Of the marks of many days: the first character of a kind's name that no other sign has."""
        kinds = sorted({_kind(mark) for day in days for mark in _split(day) if mark.startswith(f"{LEAVE}:")})
        taken = {sign for sign, _ in _SIGNS.values()}
        signs: dict[str, str] = {}
        for kind in kinds:
            free = (one for one in kind + _NUMBERED if one not in taken and not one.isspace())
            signs[kind] = next(free, kind)
            taken.add(signs[kind])
        return Legend(signs)

    def cell(self, day: str) -> str:
        """A day's cell, a sign to a line. What was done on a day off says more than that it was one."""
        marks = _split(day)
        told = [mark for mark in marks if mark not in _OFF] or marks
        return "\n".join(self._sign(mark) for mark in told)

    def lines(self) -> list[str]:
        """「○ 出勤」 …: all signs and what they mean."""
        fixed = [f"{sign} {meaning}" for sign, meaning in _SIGNS.values()]
        leave = [f"{sign} {kind}" for kind, sign in self.leave.items()]
        return [*fixed, *leave, *(["(　) 一部の時間の休暇"] if leave else [])]

    def _sign(self, mark: str) -> str:
        if mark in _SIGNS:
            return _SIGNS[mark][0]
        sign = self.leave[_kind(mark)]
        return sign if mark == f"{LEAVE}:{_kind(mark)}" else f"({sign})"


def is_off(day: str) -> bool:
    """Whether a day's marks say that it was no working day."""
    return any(mark in _OFF for mark in _split(day))


def is_holiday(day: str) -> bool:
    """Whether they say that it was a public holiday or the like (休日)."""
    return "holiday" in _split(day)


def _split(day: str) -> list[str]:
    return day.split(",") if day else []


def _kind(mark: str) -> str:
    """The name in `leave:{kind}` or `leave:{kind}:{start}-{end}`; it may hold colons of its own."""
    name = mark.removeprefix(f"{LEAVE}:")
    head, _, span = name.rpartition(":")
    start, dash, end = span.partition("-")
    return head if head and dash and start.isdecimal() and end.isdecimal() else name
