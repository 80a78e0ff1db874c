"""Whether every punch has exactly the receipt that it must have. Pure."""

from collections.abc import Iterator, Mapping

from tools.soak.document import Document
from tools.soak.found import Found
from tools.soak.ledger import Tapped
from tools.soak.records import Placed

_TOLD = ("employeeId", "departmentId", "terminalId", "source", "type", "at")


def complaints(found: Found, matches: Mapping[str, Tapped], placed: Placed) -> Iterator[str]:
    """Punches without their receipt, receipts without their punch, and those that say something else."""
    highest = _highest(found)
    for key, tap in matches.items():
        receipt = found.receipts.get(key)
        if receipt is None:
            yield f"no receipt: {tap}"
            continue
        if any(receipt[name] != found.punches[key][name] for name in _TOLD):
            yield f"of another punch: receipts/{key}"
        if (said := _said(receipt)) != (due := _due(key, tap, placed)):
            yield f"{said} instead of {due}: receipts/{key}"
        if receipt["attempt"] != highest[key]:
            yield f"attempts not looked at: receipts/{key}"
    yield from (f"of no punch: receipts/{key}" for key in found.receipts.keys() - matches.keys())


def _said(receipt: Document) -> tuple[str, str | None, str | None]:
    return (receipt["status"], receipt["workDate"], receipt["withdrawal"])


def _due(key: str, tap: Tapped, placed: Placed) -> tuple[str, str | None, str | None]:
    """Status, work date and withdrawal."""
    if tap.withdrawn:
        return ("withdrawn", None, "accepted")
    if tap.held:
        return ("held", None, None)
    if key not in placed:
        return ("accepted, on no day", None, None)
    work_date, duplicate = placed[key]
    return ("duplicate" if duplicate else "accepted", work_date.isoformat(), None)


def _highest(found: Found) -> dict[str, int]:
    highest: dict[str, int] = {}
    for document in found.punches.values():
        highest[document["punchId"]] = max(highest.get(document["punchId"], 0), document["attempt"])
    return highest
