"""`withdrawals/{punchId}` and `~{n}`: a punch taken back by whoever made it, password in hand."""

from typing import Any

from dakoku.store.punching.arrivals import Arrival, facts

COLLECTION = "withdrawals"


def read(document: dict[str, Any]) -> Arrival:
    """A withdrawal from the fields of its document."""
    return Arrival(**facts(document))
