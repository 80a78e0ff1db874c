"""What is done in one department costs the same however many others there are beside it: counted in reads."""

from collections.abc import Callable

import pytest
from google.auth.credentials import AnonymousCredentials

import people
from clocks import HandClock
from dakoku.domain.plan import Pattern
from dakoku.platform.identity import Principal, Role
from dakoku.store.arranging.patterns import Patterns, WorkPattern
from dakoku.store.confirming.months import State
from dakoku.store.figures.overviews import Overview, Overviews, Summary
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee, Employees
from dakoku_ledger import wiring
from dakoku_ledger.directory import Directory
from dakoku_ledger.imports.lists import LEAVES
from dakoku_ledger.imports.personal import PersonalImport
from dakoku_ledger.todo.desk import TodoDesk
from dakoku_punch.safe import Safe
from dakoku_punch.terminals import TerminalAdministration
from tools.bench.counting import CountingClient, Tally
from tools.paths import PROJECT

OTHERS = 20
ITO = Principal(people.ITO.uid, Role.ORGANISATION_ADMIN)
TANAKA = Principal(people.TANAKA.uid, Role.DEPARTMENT_ADMIN, departments=frozenset({people.NORTH}))
LEAVE = f"社員コード,日付,種類\n{people.SATO.code},2026-11-25,年休\n".encode()


@pytest.fixture
def counting(firestore_host: str, monkeypatch: pytest.MonkeyPatch) -> CountingClient:
    monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", firestore_host)
    return CountingClient(project=PROJECT, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]


def more(parts: wiring.Parts) -> None:
    """Others, each with a pattern, a terminal and somebody in it; last night's figures of last month."""
    safe = Safe(parts.config.certificate_key)
    tablets = TerminalAdministration(parts.client, parts.clock, parts.settings, safe)
    for number in range(OTHERS):
        department = Department(people.identifier(f"other{number:02}"), f"1{number:03}", f"別{number}校")
        batch = parts.client.batch()
        Departments(parts.client).put(batch, department)
        Patterns(parts.client).put(
            batch, WorkPattern(people.identifier(f"p{number:02}"), Pattern("別", 480, 960), department.id)
        )
        person = Employee(people.identifier(f"e{number:02}"), f"9{number:03}", "別 太郎", department.id)
        Employees(parts.client).put(batch, person, parts.clock(), None)
        batch.commit()
        tablets.add(ITO, "職員室", department.id)
        seen = Overview(department.id, "2026-10", parts.clock(), State.OPEN, Summary(people=1))
        Overviews(parts.client).put(seen)


def test_others_cost_a_departments_administrator_nothing(
    parts: wiring.Parts, counting: CountingClient, clock: HandClock
) -> None:
    settings = Settings(counting, clock)
    settings.organisation()
    directory, safe = Directory(counting), Safe(parts.config.certificate_key)
    asked: dict[str, Callable[[], object]] = {
        "departments": lambda: directory.departments(TANAKA),
        "patterns": lambda: directory.patterns(TANAKA),
        "employees": lambda: directory.employees(TANAKA, None),
        "terminals": lambda: TerminalAdministration(counting, clock, settings, safe).list(TANAKA),
        "to do": lambda: TodoDesk(counting, clock, settings).of(TANAKA),
    }
    before = {name: (reads(counting, ask), ask()) for name, ask in asked.items()}
    more(parts)
    assert {name: (reads(counting, ask), ask()) for name, ask in asked.items()} == before


def test_a_file_reads_those_whom_it_names(
    parts: wiring.Parts, counting: CountingClient, clock: HandClock
) -> None:
    importing = PersonalImport(counting, clock, Settings(counting, clock), LEAVES)
    alone = reads(counting, lambda: importing.preview(ITO, LEAVE))
    more(parts)
    assert reads(counting, lambda: importing.preview(ITO, LEAVE)) <= alone


def test_hundreds_of_departments_are_not_asked_one_by_one(
    parts: wiring.Parts, counting: CountingClient, clock: HandClock
) -> None:
    settings = Settings(counting, clock)
    desk = TodoDesk(counting, clock, settings)
    alone = reads(counting, lambda: desk.of(ITO))
    more(parts)
    for_each = ("its terminal", "figures of this month", "of the last", "itself")
    assert reads(counting, lambda: desk.of(ITO)) <= alone + OTHERS * len(for_each)
    told = [one.department_id for one in desk.of(ITO) if one.what == "unconfirmed"]
    assert len(told) == OTHERS


def reads(counting: CountingClient, ask: Callable[[], object]) -> int:
    """How many documents it takes."""
    counting.tally = Tally()
    ask()
    return counting.tally.reads
