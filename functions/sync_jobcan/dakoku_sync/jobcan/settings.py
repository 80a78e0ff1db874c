"""How Jobcan's answers are read: defaults for all that nobody could look up (docs/jobcan.md)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dakoku.domain.punch import PunchType
from dakoku_sync.reading.kinds import Kind, Unsaid, kind_of
from dakoku_sync.reading.values import key_of

CODE_FIELDS = ("code", "staff_code", "employee_code", "employee_number", "staff_number", "number")
TYPE_FIELDS = ("adit_type", "type", "kind", "adit_kind", "adit_status", "status")
_NAMES: Mapping[Kind, str] = {
    PunchType.IN: "in clock_in work_start start 出勤 入室 出勤/入室",
    PunchType.OUT: "out clock_out work_end end 退勤 退室 退勤/退室",
    PunchType.BREAK_START: "break_start rest_start break_begin 休憩開始",
    PunchType.BREAK_END: "break_end rest_end 休憩終了",
    PunchType.OUTING_START: "outing_start go_out 外出",
    PunchType.OUTING_END: "outing_end return go_back 戻り 再入",
    Unsaid.AUTO: "auto automatic default 自動 自動判別",
}
TYPES: Mapping[str, Kind] = {name: kind for kind, names in _NAMES.items() for name in names.split()}


@dataclass(frozen=True, slots=True)
class JobcanSettings:
    """`code_fields`, `type_fields`: names of the field in question, the likeliest first. `types`: its values
    (half-width, lower case) by what they mean. `boundary`: minutes after midnight at which a bare time still
    belongs to the date before."""

    code_fields: tuple[str, ...] = CODE_FIELDS
    type_fields: tuple[str, ...] = TYPE_FIELDS
    types: Mapping[str, Kind] = field(default_factory=lambda: TYPES)
    boundary: int = 300


def settings_from(document: Mapping[str, Any]) -> JobcanSettings:
    """A connection's own settings over the defaults; what is missing or null is as by default.

    Own types are added to the known ones. ValueError naming a kind that there is not.
    """
    usual = JobcanSettings()
    own = {key_of(value): kind_of(name) for value, name in (document.get("types") or {}).items()}
    boundary = document.get("boundary")
    return JobcanSettings(
        code_fields=_only(document.get("codeField"), usual.code_fields),
        type_fields=_only(document.get("typeField"), usual.type_fields),
        types={**usual.types, **own},
        boundary=usual.boundary if boundary is None else boundary,
    )


def _only(name: str | None, usual: tuple[str, ...]) -> tuple[str, ...]:
    return (name,) if name else usual
