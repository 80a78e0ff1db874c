"""What deeds are about: paths of documents, as the ids in their subjects and states name them. Pure."""

from collections.abc import Iterator, Mapping
from typing import Any

# Documents without a name of their own → those that the parts of their id name.
_MADE_OF: Mapping[str, tuple[str, ...]] = {
    "sheets": ("employees",),
    "matches": ("employees",),
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
    "connectionId": "connections",
}


def about(subject: str, *states: Mapping[str, Any] | None) -> list[str]:
    """What an entry is looked up by: its subject, what that is made of, and the employees states name."""
    people = (path for path in within(list(states)) if path.startswith("employees/"))
    return sorted({subject, *subject_paths(subject), *people})


def subject_paths(subject: str) -> list[str]:
    """The documents that name a subject."""
    collection, _, name = subject.partition("/")
    if collection not in _MADE_OF:
        return [subject]
    return [f"{of}/{part}" for of, part in zip(_MADE_OF[collection], name.split("_"), strict=False)]


def within(value: Any) -> Iterator[str]:
    """The documents whose ids a state holds, however deep."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            named = inner if isinstance(inner, list) else [inner]
            if key in _FIELDS:
                yield from (f"{_FIELDS[key]}/{one}" for one in named if isinstance(one, str))
            yield from within(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from within(inner)
