"""A tablet that has been in use for weeks: enrolled, and with something to tell its administrators."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec

from dakoku.platform import sealing
from dakoku.platform.config import Config
from dakoku.platform.identity import Principal, Role
from dakoku.platform.ids import new_id
from dakoku.store.people.members import terminal_uid
from dakoku.store.terminal.addresses import Addresses
from dakoku_punch import wiring
from dakoku_punch.admitting import Admitting
from dakoku_punch.enrolment import Enrolment
from dakoku_punch.models.reports import ReportRequest
from dakoku_punch.reporting import Reporting
from tools.demo.record import DemoTerminal


@dataclass(frozen=True)
class Tablet:
    """What it does, it does as any tablet would."""

    config: Config
    terminal: DemoTerminal

    def enrol(self, at: datetime) -> None:
        """Come in by the terminal's certificate."""
        parts = wiring.assemble(self.config, lambda: at)
        tries = Addresses(parts.client, parts.clock, self.config.server_key, "certificate")
        admitting = Admitting(parts.client, parts.clock, tries)
        enrolment = Enrolment(parts.clock, self.config, parts.keyring, parts.settings, admitting)
        enrolment.enrol(self.terminal["certificate"], _device_key(), "")

    def report(self, at: datetime, unsent: int, incident: dict[str, Any]) -> None:
        """Report, with so many unsent punches (the oldest from an hour ago) and an incident."""
        said = {
            "unsent": unsent,
            "oldestUnsentAt": at - timedelta(hours=1) if unsent else None,
            "version": "0.1.0",
            "offset": -1200,
            "persisted": True,
            "installed": True,
            "incidents": [{"id": new_id(), "at": at, **incident}],
        }
        parts = wiring.assemble(self.config, lambda: at)
        Reporting(parts.client, parts.clock).report(self._caller(), ReportRequest.model_validate(said))

    def _caller(self) -> Principal:
        return Principal(
            terminal_uid(self.terminal["id"]),
            Role.TERMINAL,
            terminal_id=self.terminal["id"],
            departments=frozenset({self.terminal["departmentId"]}),
        )


def in_use(config: Config, terminal: DemoTerminal, employee_id: str, now: datetime) -> None:
    """A tablet of 40 days, whose clock was set, and which lost a punch (of that employee's) unsent."""
    tablet = Tablet(config, terminal)
    tablet.enrol(now - timedelta(days=40))
    lost = {"punchId": new_id(), "employeeId": employee_id, "type": "out", "at": now - timedelta(days=32)}
    tablet.report(now - timedelta(days=2), 0, {"kind": "purged", "details": {"punches": [lost], "more": 0}})
    tablet.report(now, 2, {"kind": "clockChanged", "details": {"by": -9 * 60_000}})


def _device_key() -> dict[str, str]:
    """The public half of a key that nobody has."""
    numbers = ec.generate_private_key(ec.SECP256R1()).public_key().public_numbers()
    x, y = (sealing.encoded(value.to_bytes(32, "big")) for value in (numbers.x, numbers.y))
    return {"kty": "EC", "crv": "P-256", "x": x, "y": y}
