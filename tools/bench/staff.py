"""An organisation with three hundred people in one department, and the punches of a morning."""

from datetime import UTC, datetime, timedelta

from argon2 import PasswordHasher
from google.cloud.firestore import Client

from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Pattern
from dakoku.domain.punch import PunchType, Source
from dakoku.platform import sealing
from dakoku.platform.ids import new_id
from dakoku.platform.sealing import Keyring, Purpose, SealedFacts
from dakoku.store.arranging.patterns import Patterns, WorkPattern
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.organisation.settings import Organisation, Settings
from dakoku.store.people.credentials import Credentials
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.punching.punches import SentPunch
from dakoku.store.terminal.rosters import Rosters

TODAY = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)  # 20 November, 08:30 in Japan
ORGANISATION = Organisation("計測市教育委員会", "bench")
_BEFORE = TODAY - timedelta(days=60)
_PASSWORD = "demo-password"  # noqa: S105 - nobody's
_TERMINAL = new_id()


def clock() -> datetime:
    """A morning like any other, always the same."""
    return TODAY + timedelta(seconds=1)


def staff(client: Client, size: int) -> list[Employee]:
    """`size` people of one department. Their password is checked like any, by a hash that costs nothing."""
    free = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(_PASSWORD)
    department = Department(new_id(), "0100", "計測校", default_pattern_id=new_id())
    people = [Employee(new_id(), f"{n:04}", f"計測 {n}", department.id) for n in range(size)]
    pattern = Pattern("通常", 490, 1000, (Interval(720, 765),))
    batch = client.batch()
    Settings(client, clock).put(batch, ORGANISATION)
    Departments(client).put(batch, department)
    Patterns(client).put(batch, WorkPattern(department.default_pattern_id or "", pattern))
    Rosters(client).put(batch, department, people, _BEFORE, None)
    batch.commit()
    for start in range(0, size, 200):
        batch = client.batch()
        for person in people[start : start + 200]:
            Employees(client).put(batch, person, _BEFORE, None)
            Credentials(client).put(batch, person.id, free, _BEFORE)
        batch.commit()
    return people


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
        seal=sealing.make(keyring.current, keyring.jwk(keyring.current), Purpose.PUNCH, facts, _PASSWORD),
        arrived_at=at,
        source=Source.TERMINAL,
        offline=False,
        clock_jumped=False,
    )
