"""Whether what was tapped has arrived: each punch once, as it was made, and nothing else. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from dakoku.domain.punch import PunchType
from dakoku.store.punching.arrivals import document_id
from tools.soak.document import Document
from tools.soak.found import Found
from tools.soak.ledger import Tapped

Facts = tuple[str, str, str, str, PunchType, datetime]  # source, department, terminal, employee, type, at
_ATTEMPTED = ("employeeId", "departmentId", "terminalId", "type", "at")
_SAME = (*_ATTEMPTED, "source", "offline", "clock")


def matched(taps: Sequence[Tapped], found: Found) -> dict[str, Tapped]:
    """Every tap by the id of a punch that is exactly it."""
    known = {_of_tap(tap): tap for tap in taps}
    firsts = {key: _facts(one) for key, one in found.punches.items() if one["attempt"] == 1}
    return {key: known[facts] for key, facts in firsts.items() if facts in known}


def complaints(taps: Sequence[Tapped], found: Found, matches: Mapping[str, Tapped]) -> Iterator[str]:
    """What is lost, doubled, altered, or was tapped by nobody."""
    times: dict[Tapped, list[str]] = {}
    for key, tap in matches.items():
        times.setdefault(tap, []).append(key)
    for tap in taps:
        if tap not in times:
            yield f"lost: {tap}"
        elif len(times[tap]) > 1:
            yield f"doubled: {tap} arrived as {times[tap]}"
    for key, document in found.punches.items():
        if document["punchId"] not in matches:
            yield f"tapped by nobody, or altered: punches/{key}"
        yield from _altered("punches", key, document, found.punches, _SAME)
        if document["at"] != _instant(document["clock"]):
            yield f"not made by its own clock: punches/{key}"
    yield from _of_withdrawals(found, matches)


def _of_withdrawals(found: Found, matches: Mapping[str, Tapped]) -> Iterator[str]:
    for key, document in found.withdrawals.items():
        tap = matches.get(document["punchId"])
        if tap is None or not tap.withdrawn:
            yield f"taken back by nobody: withdrawals/{key}"
        yield from _altered("withdrawals", key, document, found.punches, _ATTEMPTED)
    for key, tap in matches.items():
        if tap.withdrawn and key not in found.withdrawals:
            yield f"lost: the withdrawal of {tap}"


def _altered(
    collection: str, key: str, document: Document, firsts: Mapping[str, Document], same: Sequence[str]
) -> Iterator[str]:
    """Another attempt says the same as the first one of its punch."""
    first = firsts.get(document["punchId"], {})
    if any(document[name] != first.get(name) for name in same):
        yield f"altered: {collection}/{key}"
    if key != document_id(document["punchId"], document["attempt"]):
        yield f"in the wrong place: {collection}/{key}"


def _of_tap(tap: Tapped) -> Facts:
    return ("terminal", tap.department_id, tap.terminal_id, tap.employee_id, tap.type, tap.at)


def _facts(document: Document) -> Facts:
    whose = (document["departmentId"], document["terminalId"], document["employeeId"])
    return (document["source"], *whose, PunchType(document["type"]), document["at"])


def _instant(clock: Document) -> datetime:
    epoch = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
    return epoch + timedelta(milliseconds=clock["wall"] + (clock["offset"] or 0))
