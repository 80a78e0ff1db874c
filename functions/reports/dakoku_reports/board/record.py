"""What a report to the board tells: the people of one group of one department, and their confirmed months."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from dakoku.store.organisation.departments import Department
from dakoku_reports.names import fit

NO_GROUP = "区分なし"  # people of whom nobody has said 報告区分
_SHORT = 2  # a number of as many digits is written with zeros before it


class State(StrEnum):
    """Of one person's month, in the words of the form."""

    CONFIRMED = "確定"
    OPEN = "解除中"
    UNCONFIRMED = "未確定"
    OUTSIDE = "対象外"


@dataclass(frozen=True, slots=True)
class School:
    """A department as the board knows it. `number` is that of its list, and may repeat."""

    number: str
    name: str

    @staticmethod
    def of(department: Department) -> "School":
        """Under its report name, else its own."""
        name = fit(department.report_name) or fit(department.name)
        course = fit(department.course)
        number = fit(department.report_number) or department.code
        return School(number, f"{name}({course})" if course else name)

    @property
    def short_number(self) -> int | None:
        """The number as one, where it is so short that files have it with zeros before it."""
        return int(self.number) if self.number.isdecimal() and len(self.number) <= _SHORT else None

    def file_name(self, group: str, month: str) -> str:
        """「01 前橋_教員 (25.9)」: what ファイル名変更 shows too, for a month ("2025-09")."""
        return f"{self.begun(group)} ({month[2:4]}.{int(month[5:])})"

    def begun(self, group: str) -> str:
        """「01 前橋_教員」"""
        number = self.number if self.short_number is None else f"{self.short_number:02}"
        return f"{number} {self.name}_{fit(group)}"


@dataclass(frozen=True, slots=True)
class Reported:
    """One person's month. `figures` are the sums of `months` in docs/data.md; None unless confirmed."""

    month: str
    state: State
    figures: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """As they were confirmed last. `months`: every month of the year."""

    code: str
    name: str
    position: str
    employment_type: str
    group: str
    months: Sequence[Reported]


@dataclass(frozen=True, slots=True)
class BoardReport:
    """A department's year. `months` are all twelve, `confirmed` those that are."""

    organisation: str
    department: str
    school: School
    schools: Sequence[School]
    year: int
    months: Sequence[str]
    confirmed: Sequence[str]
    people: Sequence[Person]
    made_at: str

    @property
    def groups(self) -> list[str]:
        """Those there are, 教員 and 事務 first."""
        found = {person.group for person in self.people}
        return sorted(found, key=lambda group: (group != "教員", group != "事務", group))

    def of(self, group: str) -> list[Person]:
        """The people of a group, by code."""
        return [person for person in self.people if person.group == group]

    @property
    def unconfirmed(self) -> list[str]:
        """The months that are blank for everybody."""
        return [month for month in self.months if month not in self.confirmed]


def said(months: Iterable[str]) -> str:
    """Months in words: 「2025年4月、5月」."""
    told, year = [], ""
    for month in months:
        told.append(f"{month[:4]}年{int(month[5:])}月" if month[:4] != year else f"{int(month[5:])}月")
        year = month[:4]
    return "、".join(told)
