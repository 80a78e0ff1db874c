"""An organisation in which deeds are measured."""

from dataclasses import dataclass

from dakoku.platform.config import Config
from dakoku.platform.identity import Principal, Role
from dakoku.platform.sealing import Keyring
from dakoku.store.organisation.departments import Department
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee
from tools.archive.documents import Database
from tools.bench import staff
from tools.bench.counting import CountingClient

SCHOOL = 50  # people of a department
LAST_MONTH, MONTH = "2026-10", "2026-11"
CONFIRMED = tuple(f"2026-{number:02}" for number in range(4, 10))
OLD = "2019-06"  # kept for long enough
ORGANISATION_ADMIN = Principal("office", Role.ORGANISATION_ADMIN)


class CountingDatabase(CountingClient, Database):
    """Also gives out documents as they come over the wire."""


@dataclass(frozen=True)
class World:
    """`settings`: read, as a process keeps them for a minute; `schools`: each department with its
    people, by code. It is the morning of `staff.TODAY`."""

    config: Config
    client: CountingDatabase
    keyring: Keyring
    settings: Settings
    schools: tuple[tuple[Department, tuple[Employee, ...]], ...]

    clock = staticmethod(staff.clock)

    @property
    def size(self) -> int:
        """People."""
        return sum(len(people) for _, people in self.schools)

    @property
    def school(self) -> Department:
        """The first department: what is done in one is done there, all the others beside it."""
        return self.schools[0][0]

    @property
    def people(self) -> tuple[Employee, ...]:
        """Its people."""
        return self.schools[0][1]

    @property
    def principal(self) -> Principal:
        """Its administrator."""
        return Principal("head", Role.DEPARTMENT_ADMIN, departments=frozenset({self.school.id}))
