"""Well-formed punches and withdrawals, as tablets and the employee page make them."""

from datetime import UTC, datetime
from typing import Any

from people import NORTH_TABLET, SATO, Employee, Terminal, identifier
from rules.values import REQUEST_TIME

AT = datetime(2026, 11, 20, 8, 21, 7, 412000, tzinfo=UTC)
WALL = int(AT.timestamp() * 1000)
BOX = "A" * 512  # 3072 bits in base64url
PUNCH = identifier("punch")

Fields = dict[str, Any]


def at_terminal(tablet: Terminal = NORTH_TABLET, person: Employee = SATO, **changes: object) -> Fields:
    """A punch on a tablet."""
    return _facts(person, tablet.department) | {
        "terminalId": tablet.id,
        "source": "terminal",
        "offline": False,
        "clock": {"wall": WALL, "offset": 0, "syncedWall": WALL - 60_000, "monotonic": 60_000},
        "seal": {"keyId": "2026-11", "box": BOX},
        **changes,
    }


def by_employee(person: Employee = SATO, **changes: object) -> Fields:
    """A punch on the employee page."""
    return at_terminal(person=person) | {
        "departmentId": person.department,
        "terminalId": None,
        "source": "self",
        "seal": None,
        **changes,
    }


def withdrawal(tablet: Terminal = NORTH_TABLET, person: Employee = SATO, **changes: object) -> Fields:
    """A punch taken back on its tablet."""
    seal = {"keyId": "2026-11", "box": BOX}
    return _facts(person, tablet.department) | {"terminalId": tablet.id, "seal": seal, **changes}


def _facts(person: Employee, department: str) -> Fields:
    return {
        "punchId": PUNCH,
        "attempt": 1,
        "employeeId": person.id,
        "departmentId": department,
        "type": "in",
        "at": AT,
        "arrivedAt": REQUEST_TIME,
    }


def path(fields: Fields, collection: str = "punches") -> str:
    """Where a client must put it."""
    attempt = fields["attempt"]
    return f"{collection}/{fields['punchId']}" + ("" if attempt == 1 else f"~{attempt}")
