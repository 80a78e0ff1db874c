"""Jobcan's people, out of `{"employees": [...]}`."""

from collections.abc import Iterable, Sequence
from typing import Any

from dakoku_sync.pulled import Failure, People, Person, Trouble
from dakoku_sync.reading.values import fields_of, is_object, listed, text

KEY = "employees"
_NAMES = ("last_name", "first_name")


def decoded(raw: Any, code_fields: Sequence[str]) -> People:
    """Everybody in an answer. The staff code's field is the first of `code_fields` that anybody has."""
    records = listed(raw, KEY)
    if records is None:
        return People(failures=(Failure(Trouble.BAD_ANSWER, detail=" ".join(fields_of([raw]))),))
    fields = fields_of(records)
    code_field = next((name for name in code_fields if name in fields), None)
    if records and code_field is None:
        return People(failures=(Failure(Trouble.NO_CODE, detail=" ".join(fields)),), fields=fields)
    people, failures = _read(records, code_field or "")
    return People(tuple(people), tuple(failures), fields)


def _read(records: Iterable[Any], code_field: str) -> tuple[list[Person], list[Failure]]:
    people: list[Person] = []
    failures: list[Failure] = []
    for record in records:
        external_id = text(record.get("id")) if is_object(record) else ""
        if not external_id:
            failures.append(Failure(Trouble.NO_PERSON if is_object(record) else Trouble.BAD_RECORD))
            continue
        name = " ".join(filter(None, (text(record.get(part)) for part in _NAMES)))
        people.append(Person(external_id, text(record.get(code_field)), name))
    return people, failures
