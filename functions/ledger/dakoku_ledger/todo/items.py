"""What there is to see to. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from dakoku.store.figures.overviews import Overview
from dakoku.store.terminal.terminals import Kind, Terminal

UNSEEN_AFTER = timedelta(hours=24)  # a tablet that is switched on says something of itself every hour
UNSENT_AFTER = timedelta(hours=1)  # with a network a punch is on its way at once


class What(StrEnum):
    """`MISSING_OUT`: days of the last week without a 退勤. `HELD`: punches that wait for a decision.
    `UNSEEN`, `UNSENT`: tablets that were not heard of, or have old unsent punches. `UNCONFIRMED`: a month
    that is over. `OVER`, `NEAR`: people who are over a limit of the month, or will be. `UNISSUED`: 超過通知文
    that nobody has issued yet."""

    MISSING_OUT = "missingOut"
    HELD = "held"
    UNSEEN = "unseen"
    UNSENT = "unsent"
    OVER = "over"
    NEAR = "near"
    UNCONFIRMED = "unconfirmed"
    UNISSUED = "unissued"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to see to. `count`: of days, punches, tablets, people. `month`: of limits, letters and
    confirmations. `since`: the first of the days."""

    what: What
    department_id: str | None
    count: int
    month: str | None = None
    since: date | None = None


def missing_out(presences: Iterable[Mapping[str, Any]], open_until: datetime) -> list[Item]:
    """Days that ended without a 退勤, by department. Whoever came after `open_until` may still be there."""
    ended = [one for one in presences if one["in"] is None or one["in"] <= open_until]
    days: dict[str, list[date]] = {}
    for one in ended:
        days.setdefault(one["departmentId"], []).append(date.fromisoformat(one["workDate"]))
    return [Item(What.MISSING_OUT, key, len(found), since=min(found)) for key, found in days.items()]


def held(departments: Iterable[str]) -> list[Item]:
    """The held punches; `departments`: each one's."""
    return [Item(What.HELD, key, count) for key, count in Counter(departments).items()]


def tablets(terminals: Iterable[Terminal], now: datetime) -> list[Item]:
    """Tablets in use that were not heard of, and those with old unsent punches, by department."""
    used = [one for one in terminals if one.kind is Kind.RECORDER and one.enrolled_at and not one.revoked]
    unseen = Counter(one.department_id for one in used if _is_unseen(one, now))
    unsent = Counter(one.department_id for one in used if _is_unsent(one, now))
    return [
        Item(what, key, count)
        for what, found in ((What.UNSEEN, unseen), (What.UNSENT, unsent))
        for key, count in found.items()
    ]


def limits(overviews: Iterable[Overview]) -> list[Item]:
    """Who is over the limit of the month, and who will be at the present pace, by department."""
    return [
        Item(what, one.department_id, count, month=one.month)
        for one in overviews
        for what, count in ((What.OVER, one.summary.over_month), (What.NEAR, one.summary.foreseen_month))
        if count
    ]


def unissued(notices: Iterable[tuple[str, str]]) -> list[Item]:
    """The letters that nobody has issued yet, by department and month; `notices`: each one's."""
    return [
        Item(What.UNISSUED, department_id, count, month=month)
        for (department_id, month), count in sorted(Counter(notices).items())
    ]


def _is_unseen(terminal: Terminal, now: datetime) -> bool:
    last = terminal.last_seen_at or terminal.enrolled_at
    return last is not None and now - last > UNSEEN_AFTER


def _is_unsent(terminal: Terminal, now: datetime) -> bool:
    oldest = terminal.report.oldest_unsent_at if terminal.report else None
    return oldest is not None and now - oldest > UNSENT_AFTER
