"""What a language must say of forms."""

from collections.abc import Mapping
from dataclasses import dataclass

from dakoku_reports.templates.faults import Code


@dataclass(frozen=True, slots=True)
class Words:
    """`fields`: what each gives, by its name without its table, with `#` for its number (`{n}` in the
    text); `faults` have the holes `{name}` and `{other}`."""

    single: str
    lines: Mapping[str, str]
    fields: Mapping[str, str]
    faults: Mapping[Code, str]
