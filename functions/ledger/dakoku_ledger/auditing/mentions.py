"""Whom and what an entry of the audit trail speaks of: paths of documents that have names. Pure."""

from collections.abc import Iterator, Mapping
from typing import Any

from dakoku.store.audit import Entry

# Documents without a name of their own → those that the parts of their id name.
_MADE_OF: Mapping[str, tuple[str, ...]] = {
    "sheets": ("employees",),
    "selfchecks": ("employees",),
    "months": ("departments",),
    "calendars": ("departments",),
    "announcements": ("departments",),
    "categories": ("departments",),
    "counts": ("departments",),
    "orders": ("departments", "employees"),
}
# Fields that hold an id, or several.
_FIELDS = {
    "employeeId": "employees",
    "departmentId": "departments",
    "departments": "departments",
    "helps": "departments",
    "terminalId": "terminals",
    "patternId": "patterns",
    "defaultPatternId": "patterns",
}
_ACTORS = {"employee:": "employees", "terminal:": "terminals"}


def mentioned(entry: Entry) -> set[str]:
    """The paths, whether there is such a document or not."""
    return {
        actor_path(entry.actor),
        *subject_paths(entry.subject),
        *_within(entry.before),
        *_within(entry.after),
    }


def actor_path(actor: str) -> str:
    """The document that names an actor; of a job there is none."""
    for prefix, collection in _ACTORS.items():
        if actor.startswith(prefix):
            return f"{collection}/{actor.removeprefix(prefix)}"
    return f"members/{actor}"


def subject_paths(subject: str) -> list[str]:
    """The documents that name a subject."""
    collection, _, name = subject.partition("/")
    if collection not in _MADE_OF:
        return [subject]
    return [f"{of}/{part}" for of, part in zip(_MADE_OF[collection], name.split("_"), strict=False)]


def _within(value: Any) -> Iterator[str]:
    """However deep an id lies."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            named = inner if isinstance(inner, list) else [inner]
            if key in _FIELDS:
                yield from (f"{_FIELDS[key]}/{one}" for one in named if isinstance(one, str))
            yield from _within(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _within(inner)
