"""An organisation of so many people, in schools of fifty, on a morning in the middle of November."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from google.auth.credentials import AnonymousCredentials
from google.cloud.firestore import WriteBatch

from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Pattern
from dakoku.platform.config import Config
from dakoku.platform.identity import Role
from dakoku.platform.ids import new_id
from dakoku.platform.sealing import Keyring
from dakoku.store.arranging.patterns import Patterns, WorkPattern
from dakoku.store.confirming.months import Asked, Month, Months, State
from dakoku.store.figures.overviews import Overview, Overviews, Summary
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.administrators import Administrator, Administrators
from dakoku.store.people.codes import Codes
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.terminal.rosters import Rosters
from dakoku.store.terminal.terminals import Terminal, Terminals
from dakoku.store.trail.audit import Audit
from tools.bench import staff
from tools.bench.growth.copies import Copier, Copies
from tools.bench.growth.samples import Sample, sampled
from tools.bench.growth.world import (
    CONFIRMED,
    LAST_MONTH,
    MONTH,
    OLD,
    SCHOOL,
    CountingDatabase,
    World,
)

_BEFORE = staff.TODAY - timedelta(days=200)
_PATTERN = Pattern("通常", 490, 1000, (Interval(720, 765),))
_FORGOTTEN = 20  # one in so many forgot to leave yesterday
_KEPT = 5  # one in so many has an old sheet; of each school's, one has an edit


def filled(config: Config, keyring: Keyring, size: int, name: str) -> World:
    """Make it, in a project of its own of that name."""
    project = f"{config.project}-{name}-{size}"
    client = client_of(Copier, project)
    usual, busy = sampled(client_of(Copier, f"{project}-samples"))
    batch = client.batch()
    Settings(client, staff.clock).put(batch, staff.ORGANISATION)
    batch.commit()
    schools = tuple(_school(client, number, (usual, busy)) for number in range(size // SCHOOL))
    with Copies(client) as copies:
        for person in schools[0][1]:
            for sheet in _sample_of(person, (usual, busy)).sheets:
                copies.add(sheet, _sheet(person, sheet), **_whose(person))
    counted = client_of(CountingDatabase, project)
    settings = Settings(counted, staff.clock)
    settings.organisation()
    return World(replace(config, project=project), counted, keyring, settings, schools)


def client_of(kind: Any, project: str) -> Any:
    """A client of this kind for a project of the emulator."""
    return kind(project=project, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]


def _school(
    client: Copier, number: int, samples: tuple[Sample, Sample]
) -> tuple[Department, tuple[Employee, ...]]:
    pattern = WorkPattern(new_id(), _PATTERN)
    department = Department(
        new_id(), f"{number:04}", f"計測{number}校", number, pattern.id, report_number=f"{number}"
    )
    pattern = replace(pattern, department_id=department.id)
    people = tuple(_employee(department, number * SCHOOL + each) for each in range(SCHOOL))
    batch = client.batch()
    Departments(client).put(batch, department)
    Patterns(client).put(batch, pattern)
    Rosters(client).put(batch, department, people, _BEFORE, None)
    _office(client, batch, department)
    for person in people:
        Employees(client).put(batch, person, _BEFORE, None)
        Codes(client).claim(batch, person.code, person.id)
        _trace(client, batch, person)
    batch.commit()
    _months(client, department, people, samples)
    with Copies(client) as copies:
        for each, person in enumerate(people):
            _copy(copies, _sample_of(person, samples), person, each)
    return department, people


def _sample_of(person: Employee, samples: tuple[Sample, Sample]) -> Sample:
    """One in ten is busy."""
    return samples[person.code.endswith("0")]


def _whose(person: Employee) -> dict[str, str]:
    return {"employeeId": person.id, "departmentId": person.department_id}


def _sheet(person: Employee, sample: Any) -> str:
    return f"sheets/{person.id}_{sample.name[-6:]}"


def _employee(department: Department, number: int) -> Employee:
    name, kana = f"計測 {number:05}", f"ケイソク {number:05}"
    return Employee(
        new_id(), f"{number:05}", name, department.id, kana, "教諭", "正規", "教員", f"{number}@example.jp"
    )


def _office(client: Copier, batch: WriteBatch, department: Department) -> None:
    """Its administrator, and its tablet, which was heard of last week."""
    head = Administrator(
        new_id(), "校長", f"{department.code}@example.jp", Role.DEPARTMENT_ADMIN, (department.id,)
    )
    Administrators(client).put(batch, head, None)
    last = staff.TODAY - timedelta(days=7)
    tablet = Terminal(
        new_id(), "職員室", department.id, new_id(), "", _BEFORE, enrolled_at=_BEFORE, last_seen_at=last
    )
    Terminals(client).add(batch, tablet)


def _trace(client: Copier, batch: WriteBatch, person: Employee) -> None:
    subject = f"employees/{person.id}"
    Audit(client).record(batch, at=_BEFORE, actor="office", action="employee.change", subject=subject)


def _months(
    client: Copier,
    department: Department,
    people: tuple[Employee, ...],
    samples: tuple[Sample, Sample],
) -> None:
    """From April to September confirmed; the figures of the two after it as of last night."""
    lines = {one.id: _line(one, _sample_of(one, samples)) for one in people}
    targets, asked = tuple(lines), Asked(_BEFORE, "head")
    batch = client.batch()
    for name in CONFIRMED:
        month = Month(department.id, name, State.CONFIRMED, 1, targets, lines, asked)
        Months(client).put(batch, month, None)
    batch.commit()
    for name in (LAST_MONTH, MONTH):
        seen = Overview(department.id, name, staff.TODAY, State.OPEN, Summary(people=len(people)))
        Overviews(client).put(seen)


def _line(person: Employee, sample: Sample) -> dict[str, Any]:
    labels = {
        "code": person.code,
        "name": person.name,
        "position": person.position,
        "employmentType": person.employment_type,
    }
    return {**labels, **sample.sums, "digest": "0" * 64, "locked": True}


def _copy(copies: Copies, sample: Sample, person: Employee, number: int) -> None:
    """What is of one person. Sheets that nobody will read have what they are found by alone: the emulator
    looks through all of them for every query."""
    whose = _whose(person)
    for sheet in sample.found:
        copies.add(sheet, _sheet(person, sheet), **whose)
    copies.add(sample.last["credentials"], f"credentials/{person.id}")
    presence = sample.last["presence"]
    state = "out" if number % _FORGOTTEN else "in"
    copies.add(presence, f"presence/{person.id}_{presence.name[-8:]}", **whose, state=state)
    receipt = new_id()
    copies.add(sample.last["receipts"], f"receipts/{receipt}", **whose, punchId=receipt)
    if number % _KEPT == 0:
        old = f"sheets/{person.id}_{OLD.replace('-', '')}"
        copies.add(type(presence)(), old, **whose, month=OLD)
        if number == 0:
            copies.add(type(presence)(), f"{old}/edits/{new_id()}", reason="")
