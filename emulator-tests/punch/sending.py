"""Punches and withdrawals as a tablet sends them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from google.cloud.firestore import Client

import people
from dakoku.platform import sealing
from dakoku.platform.ids import new_id
from dakoku.platform.sealing import Keyring, Purpose, SealedFacts
from dakoku.store.punching.arrivals import document_id

PASSWORD = "さくら-2026"
SYNCED = 1_000_000  # ms: what a clock that did not jump shows at the punch and at the sync alike


@dataclass(frozen=True)
class Tap:
    """One tap on a tablet: somebody, a type, an instant."""

    person: people.Employee
    type: str
    at: datetime
    id: str = field(default_factory=new_id)
    offline: bool = False
    jumped: bool = False
    terminal: people.Terminal = people.NORTH_TABLET

    def facts(self, attempt: int, arrived_at: datetime | None) -> dict[str, Any]:
        """What punches and withdrawals share. It arrives a second later if nothing else is said."""
        return {
            "punchId": self.id,
            "attempt": attempt,
            "employeeId": self.person.id,
            "departmentId": self.terminal.department,
            "terminalId": self.terminal.id,
            "type": self.type,
            "at": self.at,
            "arrivedAt": arrived_at or self.at + timedelta(seconds=1),
        }

    def seal(self, keyring: Keyring, purpose: Purpose, password: str) -> dict[str, str]:
        """The password, sealed for the server."""
        facts = SealedFacts(self.id, self.person.id, self.type, self.at, self.terminal.id)
        made = sealing.make(keyring.current, keyring.jwk(keyring.current), purpose, facts, password)
        return {"keyId": made.key_id, "box": made.box}


@dataclass(frozen=True)
class Tablet:
    """Makes and writes the documents. It writes as a server: rules are tested elsewhere."""

    client: Client
    keyring: Keyring

    def punch(
        self, tap: Tap, password: str = PASSWORD, *, attempt: int = 1, arrived_at: datetime | None = None
    ) -> dict[str, Any]:
        """The punch of a tap: written, and given back."""
        wall = SYNCED + (600_000 if tap.jumped else 0)
        document = {
            **tap.facts(attempt, arrived_at),
            "source": "terminal",
            "offline": tap.offline,
            "clock": {"wall": wall, "offset": 0, "syncedWall": SYNCED, "monotonic": 0},
            "seal": tap.seal(self.keyring, Purpose.PUNCH, password),
        }
        return self._write("punches", document)

    def withdrawal(
        self, tap: Tap, password: str = PASSWORD, *, attempt: int = 1, arrived_at: datetime | None = None
    ) -> dict[str, Any]:
        """The withdrawal of a tap: written, and given back."""
        seal = tap.seal(self.keyring, Purpose.WITHDRAWAL, password)
        return self._write("withdrawals", {**tap.facts(attempt, arrived_at), "seal": seal})

    def own(self, tap: Tap) -> dict[str, Any]:
        """A punch from the employee's own page: signed in, so without a seal."""
        document = {
            **tap.facts(1, None),
            "terminalId": None,
            "source": "self",
            "offline": False,
            "clock": {"wall": SYNCED, "offset": None, "syncedWall": None, "monotonic": None},
            "seal": None,
        }
        return self._write("punches", document)

    def _write(self, collection: str, document: dict[str, Any]) -> dict[str, Any]:
        name = document_id(document["punchId"], document["attempt"])
        self.client.collection(collection).document(name).set(document)
        return document


def read(client: Client, path: str) -> Mapping[str, Any]:
    """A document that must exist."""
    found = client.document(path).get()
    assert found.exists, path
    return dict(found.to_dict())
