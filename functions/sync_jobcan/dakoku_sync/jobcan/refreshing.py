"""Summaries that contradict their punches: Jobcan is asked to count anew, and what comes of it is taken."""

from datetime import date, timedelta
from typing import Any

from dakoku_sync.asking.pages import records_of
from dakoku_sync.jobcan import summaries
from dakoku_sync.jobcan.decoder import STALE, SUMMARIES
from dakoku_sync.jobcan.scopes import SUMMARIES_CREATE, SUMMARIES_READ
from dakoku_sync.jobcan.session import Session
from dakoku_sync.pulled import DecodedDate
from dakoku_sync.reading.values import is_object, text

MOST = 20  # people of one date; where more have no count, counting is off, and nobody's is asked for
_LOOKS = 3
_BETWEEN = 2.0  # seconds


def outdated(decoded: DecodedDate) -> list[str]:
    """Whose date is complete by its punches, and counted as nothing."""
    return [one for one, day in decoded.days.items() if day.punches and not day.open and not day.work]


def refreshed(session: Session, path: str, raw: Any, day: date, decoded: DecodedDate) -> Any:
    """The raw date with newer summaries, and whose (`stale`) are still not calculated."""
    people = outdated(decoded)
    if len(people) > MOST:
        return {**raw, STALE: people}
    stale = [one for one in people if not _calculated(session, f"{path}/{one}/refresh", day)]
    kept = [
        one for one in raw[SUMMARIES] if not is_object(one) or text(one.get(summaries.PERSON)) not in people
    ]
    newer = [record for one in people for record in _own(session, f"{path}/{one}", day)]
    return {**raw, SUMMARIES: kept + newer, STALE: stale}


def _own(session: Session, path: str, day: date) -> list[Any]:
    return records_of(session.get(path, SUMMARIES_READ, {"date": day.isoformat()}), summaries.KEY)


def _calculated(session: Session, path: str, day: date) -> bool:
    """Whether Jobcan says, within a few looks, that it is done."""
    body = {"conditions": {"range": {"from": day.isoformat(), "to": (day + timedelta(days=1)).isoformat()}}}
    for look in range(_LOOKS):
        if look:
            session.patience.pause(_BETWEEN)
        answer = session.post(path, SUMMARIES_CREATE, body)
        state = answer.get("refresh") if is_object(answer) else None
        if is_object(state) and state.get("status") == "finished":
            return True
    return False
