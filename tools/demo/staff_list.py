"""The staff list as a file, as a board of education would hand it over."""

import csv
import io
from collections.abc import Iterable

from tools.demo.organisation import DEPARTMENTS
from tools.demo.people import Person

_HEADINGS = (
    "社員コード",
    "氏名",
    "フリガナ",
    "所属コード",
    "職名",
    "雇用区分",
    "報告区分",
    "メール",
    "入社日",
    "退社日",
)


def staff_list(people: Iterable[Person]) -> bytes:
    """A CSV file (UTF-8 with BOM, as Excel writes it), one line per person."""
    codes = {department.key: department.code for department in DEPARTMENTS}
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(_HEADINGS)
    writer.writerows(_line(person, codes[person.department]) for person in people)
    return out.getvalue().encode("utf-8-sig")


def _line(person: Person, department_code: str) -> tuple[str, ...]:
    return (
        person.code,
        person.name.kanji,
        person.name.kana,
        department_code,
        person.post.position,
        person.post.employment,
        person.post.report_group,
        person.email,
        f"{person.joined:%Y/%m/%d}",
        f"{person.left:%Y/%m/%d}" if person.left else "",
    )
