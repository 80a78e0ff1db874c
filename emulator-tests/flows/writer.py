"""Punches as a tablet sends them: under its own sign-in and the rules, with real seals."""

from dataclasses import dataclass
from datetime import datetime

import people
from dakoku.platform import sealing
from dakoku.platform.ids import new_id
from dakoku.platform.sealing import Keyring, Purpose, SealedFacts
from rules.rest import Firestore
from rules.values import REQUEST_TIME
from school import Person, School

Document = dict[str, object]


@dataclass(frozen=True)
class Writer:
    """Everything that the school's terminal writes."""

    firestore: Firestore
    school: School
    keyring: Keyring

    def punch(self, person: Person, at: datetime, type_: str = "in") -> Document:
        """A punch, not yet sent."""
        punch_id, employee_id, terminal_id = new_id(), self.school.id(person), self.school.terminal_id
        facts = SealedFacts(punch_id, employee_id, type_, at, terminal_id)
        key = self.keyring.current
        seal = sealing.make(key, self.keyring.jwk(key), Purpose.PUNCH, facts, person.password)
        wall = int(at.timestamp() * 1000)
        return {
            "punchId": punch_id,
            "attempt": 1,
            "employeeId": employee_id,
            "departmentId": self.school.department_id,
            "terminalId": terminal_id,
            "source": "terminal",
            "type": type_,
            "at": at,
            "offline": False,
            "clock": {"wall": wall, "offset": 0, "syncedWall": wall, "monotonic": 0},
            "seal": {"keyId": seal.key_id, "box": seal.box},
            "arrivedAt": REQUEST_TIME,
        }

    def send(self, punch: Document) -> bool:
        """What `setDoc` sends, once. Whether the rules let it through."""
        who = people.terminal(self.school.terminal_id, self.school.department_id)
        return self.firestore.write(who, f"punches/{punch['punchId']}", punch)


def counted(school: School, person: Person, punch: Document) -> list[object]:
    """The ids of the punches that stand in the person's days, once for each time that they stand there."""
    assert isinstance(punch["at"], datetime)
    sheet = school.sheet(person, punch["at"])
    return [one["id"] for day in sheet.days.values() for one in day["punches"]] if sheet else []
