"""An organisation with three hundred people in one department, and the punches of a morning."""

from datetime import UTC, datetime, timedelta

from google.cloud.firestore import Client

from dakoku.domain.punch import PunchType, Source
from dakoku.platform import sealing
from dakoku.platform.ids import new_id
from dakoku.platform.sealing import Keyring, Purpose, SealedFacts
from dakoku.store.organisation.settings import Organisation, Settings
from dakoku.store.people.employees import Employee
from dakoku.store.punching.punches import SentPunch
from tools import crowd

TODAY = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)  # 20 November, 08:30 in Japan
ORGANISATION = Organisation("計測市教育委員会", "bench")
_BEFORE = TODAY - timedelta(days=60)
_TERMINAL = new_id()


def clock() -> datetime:
    """A morning like any other, always the same."""
    return TODAY + timedelta(seconds=1)


def staff(client: Client, size: int) -> list[Employee]:
    """`size` people of one department."""
    batch = client.batch()
    Settings(client, clock).put(batch, ORGANISATION)
    batch.commit()
    return crowd.department(client, "0100", "計測校", [f"{n:04}" for n in range(size)], _BEFORE)


def tap(keyring: Keyring, person: Employee, kind: PunchType, at: datetime) -> SentPunch:
    """A punch from the department's terminal, sealed."""
    facts = SealedFacts(new_id(), person.id, kind.value, at, _TERMINAL)
    return SentPunch(
        punch_id=facts.punch_id,
        attempt=1,
        employee_id=person.id,
        department_id=person.department_id,
        terminal_id=_TERMINAL,
        type=kind,
        at=at,
        seal=sealing.make(
            keyring.current, keyring.jwk(keyring.current), Purpose.PUNCH, facts, crowd.PASSWORD
        ),
        arrived_at=at,
        source=Source.TERMINAL,
        offline=False,
        clock_jumped=False,
    )
