"""What a language must say for the letter."""

from collections.abc import Mapping
from dataclasses import dataclass

from dakoku.domain.triggers import Reason


@dataclass(frozen=True, slots=True)
class Words:
    """All of it. Holes: `{n}` (a number), `{name}`, `{month}`, `{hours}`, `{months}`; `reasons` have those of
    their trigger. `advice` and `reply` are a line each."""

    file: str
    issue: str
    to: str
    sender: str
    subject: str
    opening: str
    reasons: Mapping[Reason, str]
    closing: str
    record: str
    month: str
    overtime: str
    before: str
    after: str
    day_off: str
    worked: str
    days_worked: str
    days: str
    history: str
    year: str
    average: str
    to_do: str
    interview: str
    advice: tuple[str, ...]
    cut: str
    reply: str
    choices: tuple[str, ...]
    reply_name: str
    reply_day: str
