"""The canonical form of a confirmed month: the text that its digest is made of, today and in many years.

A form never changes once months were confirmed under it: what a sheet holds may grow, so a version names each
field that it covers. A change of what is covered is a new version, beside the old ones.
"""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from dakoku.store.confirming.confirmation import Confirmation, Labels, labels_shape
from dakoku.store.record import sheets
from dakoku.store.record.sheets import Sheet

VERSION = 2

_EVERY = "*"  # each entry of a map
_VALUE = None
_SPANS = [{"start": _VALUE, "end": _VALUE}]
_PARTS = {"before": _VALUE, "after": _VALUE, "dayOff": _VALUE}


def _values(names: str) -> dict[str, None]:
    return dict.fromkeys(names.split(), _VALUE)


_HOURS = _values("worked regular overtime before after dayOff club statutory")
_FIRST: Mapping[str, Any] = {
    "employeeId": _VALUE,
    "month": _VALUE,
    "departmentId": _VALUE,
    "plan": {
        "days": {
            _EVERY: {
                "kind": _VALUE,
                "name": _VALUE,
                "patternId": _VALUE,
                "departmentId": _VALUE,
                "leave": [{"kind": _VALUE, "start": _VALUE, "end": _VALUE}],
                "duty": _SPANS,
            }
        },
        "patterns": {_EVERY: {"name": _VALUE, "start": _VALUE, "end": _VALUE, "breaks": _SPANS}},
    },
    "punches": {
        _EVERY: _values("type at source offline withdrawn movedTo"),
    },
    "forms": {
        _EVERY: {
            **_values("start end club clubOnly categoryId remarks patternId"),
            "exclusions": _PARTS,
            "written": {"start": _VALUE, "end": _VALUE},
        }
    },
    "days": {
        _EVERY: {
            "punches": [_values("id type minute source offline duplicate")],
            **_values("start end incomplete marks"),
            "breaks": _SPANS,
            "outings": _SPANS,
            "excluded": _PARTS,
            **_HOURS,
        }
    },
    "totals": {**_HOURS, **_values("daysWorked daysIncomplete daysUndeclared")},
    "labels": {
        **_values("code name position employmentType department"),
        "categories": {_EVERY: _VALUE},
    },
    "previous": _VALUE,
}
_DAY = _FIRST["days"][_EVERY]
# What came out of other systems, and which source counts.
_SECOND: Mapping[str, Any] = {
    **_FIRST,
    "primary": _VALUE,
    "pulled": {_EVERY: {**_values("connectionId at work state"), "punches": [_VALUE]}},
    "days": {
        _EVERY: {
            **_DAY,
            "punches": [{**_DAY["punches"][0], "beside": _VALUE}],
            "beside": _values("source start end"),
        }
    },
}
_VERSIONS = {1: _FIRST, 2: _SECOND}


def canonical(sheet: Sheet, labels: Labels, previous: str | None, version: int = VERSION) -> str:
    """The text: JSON in one line, keys in order, instants as milliseconds since the epoch."""
    whole = {**sheets.shape(sheet), "labels": labels_shape(labels), "previous": previous}
    covered = {"form": f"dakoku-month-{version}", **_picked(_VERSIONS[version], whole)}
    return json.dumps(covered, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(text: str) -> str:
    """SHA-256 over the UTF-8 of a canonical form, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def holds(sheet: Sheet, confirmation: Confirmation) -> bool:
    """Whether a confirmed sheet still is what it was when its digest was made."""
    text = canonical(sheet, confirmation.labels, confirmation.previous, confirmation.version)
    return digest(text) == confirmation.digest


def _picked(template: Any, value: Any) -> Any:
    if isinstance(value, datetime):
        return round(value.timestamp() * 1000)
    if template is _VALUE or value is None:
        return value
    if isinstance(template, list):
        return [_picked(template[0], each) for each in value]
    if _EVERY in template:
        return {key: _picked(template[_EVERY], each) for key, each in value.items()}
    return {key: _picked(each, value.get(key)) for key, each in template.items()}
