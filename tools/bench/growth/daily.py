"""What happens on any day: punches, days written into, and what is looked at."""

from collections.abc import Callable
from datetime import timedelta

from dakoku.domain.declared import Declared
from dakoku.domain.punch import PunchType
from dakoku.platform.identity import Principal, Role
from dakoku_ledger.auditing.trail import Asked, AuditTrail
from dakoku_ledger.directory import Directory
from dakoku_ledger.figures.overviews import OverviewList
from dakoku_ledger.figures.standings import DepartmentStandings
from dakoku_ledger.figures.years import Years
from dakoku_ledger.people.finding import find
from dakoku_ledger.record.day_forms import DayForms
from dakoku_ledger.record.wanted import Wanted
from dakoku_ledger.records import Records
from dakoku_ledger.status import StatusBoard
from dakoku_ledger.todo.desk import TodoDesk
from dakoku_punch import wiring as punch_wiring
from dakoku_punch.safe import Safe
from dakoku_punch.terminals import TerminalAdministration
from tools.bench import staff
from tools.bench.growth.deed import Deed, Doing
from tools.bench.growth.samples import TODAY
from tools.bench.growth.world import LAST_MONTH, MONTH, ORGANISATION_ADMIN, SCHOOL, World
from tools.bench.lists import month_list

_SOME = 20  # days that are written into


def _punches(world: World) -> Doing:
    parts = punch_wiring.Parts(world.config, world.client, world.clock, world.keyring, world.settings)
    settle = punch_wiring.make_settler(parts).punch
    sent = [staff.tap(world.keyring, person, PunchType.IN, staff.TODAY) for person in world.people]
    return lambda: len([settle(one) for one in sent])


def _days(world: World) -> Doing:
    forms, yesterday = DayForms(world.client, world.clock, world.settings), TODAY - timedelta(days=1)
    wanted = Wanted(0, Declared(start=480, club=0), remarks="朝の打合せ", reason="打刻の前から在校")

    def write() -> int:
        for person in world.people[:_SOME]:
            own = Principal(person.id, Role.EMPLOYEE, employee_id=person.id)
            forms.save(own, person.id, yesterday, wanted)
        return _SOME

    return write


def _asked(make: Callable[[World], Callable[[], object]]) -> Callable[[World], Doing]:
    """A request that is counted as one."""

    def ready(world: World) -> Doing:
        ask = make(world)

        def answer() -> int:
            ask()
            return 1

        return answer

    return ready


def _of_school(make: Callable[[World], Callable[[], object]]) -> Callable[[World], Doing]:
    """One that is counted by the people of a department."""
    return lambda world: _counted(SCHOOL, make(world))


def _of_all_schools(make: Callable[[World], Callable[[], object]]) -> Callable[[World], Doing]:
    """One that is counted by all departments."""
    return lambda world: _counted(len(world.schools), make(world))


def _counted(units: int, ask: Callable[[], object]) -> Doing:
    def answer() -> int:
        ask()
        return units

    return answer


def _todo(world: World, caller: Principal) -> Callable[[], object]:
    desk = TodoDesk(world.client, world.clock, world.settings)
    return lambda: desk.of(caller)


def _terminals(world: World) -> Callable[[], object]:
    safe = Safe(world.config.certificate_key)
    tablets = TerminalAdministration(world.client, world.clock, world.settings, safe)
    return lambda: tablets.list(world.principal)


def _audit(world: World, asked: Asked) -> Callable[[], object]:
    return lambda: AuditTrail(world.client, world.settings).page(asked, None)


DEEDS = (
    Deed("punch settled", "punch", _punches),
    Deed("day written into", "day", _days),
    Deed(
        "month of one person",
        "request",
        _asked(
            lambda world: lambda: Records(world.client).sheet(world.principal, world.people[0].id, LAST_MONTH)
        ),
        times=5,
    ),
    Deed(
        "month list",
        "person",
        _of_school(lambda world: lambda: month_list(world.client, world.school.id, LAST_MONTH)),
        times=2,
    ),
    Deed(
        "status",
        "person",
        _of_school(
            lambda world: (
                lambda: StatusBoard(world.client, world.clock, world.settings).of(
                    world.principal, world.school.id, TODAY
                )
            )
        ),
        times=2,
    ),
    Deed(
        "year list",
        "person",
        _of_school(
            lambda world: (
                lambda: Years(world.client, world.clock, world.settings).year(
                    world.principal, world.school.id, 2026
                )
            )
        ),
        times=2,
    ),
    Deed(
        "standings",
        "person",
        _of_school(
            lambda world: (
                lambda: DepartmentStandings(world.client, world.clock, world.settings).ranking(
                    world.principal, world.school.id, MONTH
                )
            )
        ),
    ),
    Deed("search for a person", "request", _asked(lambda world: lambda: find(world.client, "000")), times=5),
    Deed(
        "overview of all departments",
        "department",
        _of_all_schools(lambda world: lambda: OverviewList(world.client).of(ORGANISATION_ADMIN, LAST_MONTH)),
        times=2,
    ),
    Deed(
        "to do, of all departments",
        "department",
        _of_all_schools(lambda world: _todo(world, ORGANISATION_ADMIN)),
        times=2,
    ),
    Deed("to do, of one department", "request", _asked(lambda world: _todo(world, world.principal)), times=5),
    Deed(
        "department of its administrator",
        "request",
        _asked(lambda world: lambda: Directory(world.client).departments(world.principal)),
        times=5,
    ),
    Deed(
        "patterns of a department's administrator",
        "request",
        _asked(lambda world: lambda: Directory(world.client).patterns(world.principal)),
        times=5,
    ),
    Deed("terminals of a department's administrator", "request", _asked(_terminals), times=5),
    Deed("page of the audit trail", "request", _asked(lambda world: _audit(world, Asked())), times=5),
    Deed(
        "audit trail of one person",
        "request",
        _asked(lambda world: _audit(world, Asked(subject=f"employees/{world.people[0].id}"))),
        times=5,
    ),
)
