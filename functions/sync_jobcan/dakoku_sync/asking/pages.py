"""Joining pages whose cursor is a person, so that nothing of anybody is lost or doubled.

A page that ends within one person's records would, followed by its cursor, lose the rest of them. So the last
person of a full page is put back, and the next page asked for from the person before. Where a page holds one
person alone, that person is asked for alone.
"""

from collections.abc import Callable
from typing import Any

from dakoku_sync.errors import Refused
from dakoku_sync.reading.values import fields_of, is_object, listed, number

SIZE = 100
Page = Callable[[int], Any]
"""From a cursor (a person's id, exclusive) to an answer."""


def joined(page: Page, key: str, person: str, own: Page | None = None, size: int = SIZE) -> list[Any]:
    """All records. `own`: all of one person's; None where nobody has more than one. Raises `Refused`."""
    found: dict[int | None, list[Any]] = {}
    cursor = 0
    while True:
        records = records_of(page(cursor), key)
        groups = _by_person(records, person)
        if len(records) < size:
            break
        cursor = _after(groups, cursor, key, own)
        found |= groups  # who was cut is replaced, whole, by the next page
    found |= groups
    return [record for group in found.values() for record in group]


def records_of(answer: Any, key: str) -> list[Any]:
    """The list in an answer. Raises `Refused` naming what is there instead."""
    records = listed(answer, key)
    if records is None:
        there = ", ".join(fields_of([answer])) or type(answer).__name__
        raise Refused(f"The answer has no list of {key}, but: {there}.", code="badAnswer")
    return records


def _by_person(records: list[Any], person: str) -> dict[int | None, list[Any]]:
    groups: dict[int | None, list[Any]] = {}
    for record in records:
        groups.setdefault(number(record.get(person)) if is_object(record) else None, []).append(record)
    return groups


def _after(groups: dict[int | None, list[Any]], cursor: int, key: str, own: Page | None) -> int:
    """The next cursor: before the last person, whom the page may have cut, if others came with them."""
    people = [one for one in groups if one is not None and one > cursor]
    if not people:
        raise Refused(f"The pages of {key} do not go on after {cursor}.", code="badAnswer")
    if own is None:
        return people[-1]
    if len(people) > 1:
        return people[-2]
    groups[people[-1]] = records_of(own(people[-1]), key)
    return people[-1]
