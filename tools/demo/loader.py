"""The order of things: organisation, people, arrangements, terminals, administrators, attendance."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from google.cloud.firestore import Client

from dakoku.platform.config import Config
from dakoku.platform.identity import Principal, Role
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee
from dakoku.store.record.bulk import Bulk
from dakoku_ledger.arranging.leave import LeaveDesk
from dakoku_ledger.organisation import OrganisationSetup
from dakoku_ledger.record.day_forms import DayForms
from dakoku_ledger.staff.importing import StaffImport
from dakoku_punch.safe import Safe
from dakoku_punch.terminals import TerminalAdministration
from tools.demo import foundation, jobcan, record, tablet
from tools.demo.accounts import Administrators
from tools.demo.arrangements import Arrangements
from tools.demo.attendance import Attendance
from tools.demo.confirmations import Confirmations
from tools.demo.forms import Forms, PastForms
from tools.demo.lunch import Lunch
from tools.demo.organisation import DEPARTMENTS, RULES
from tools.demo.overviews import look_over
from tools.demo.people import Person, staff
from tools.demo.record import Demo, DemoDepartment, DemoEmployee, DemoTerminal
from tools.demo.selfchecks import DemoSelfchecks
from tools.demo.workforce import Workforce
from tools.ports import Ports

_CALLER = Principal(foundation.ACTOR, Role.ORGANISATION_ADMIN)
# Terminals are set up, and leave is registered, before the first punch: sheets find it when they are made.
_AHEAD = timedelta(days=150)


class Loader:
    """Fills an empty project with everything up to `now`."""

    def __init__(self, config: Config, client: Client, now: datetime) -> None:
        self._config, self._client, self._now = config, client, now
        self._today = RULES.work_date(now)
        self._people = staff(self._today)

    def load(self, ports: Ports) -> Demo:
        """Write everything; what was written, for those who want to sign in."""
        laid = foundation.lay(OrganisationSetup(self._client, self._clock), self._today)
        employees = self._hire(laid.patterns)
        Arrangements(self._client, self._clock, _CALLER, laid.departments, employees).make()
        demo = self._demo(ports, laid.departments, employees)
        first = employees[demo["employees"][0]["code"]]
        DemoSelfchecks(self._client, self._clock).make(_CALLER, first.department_id, first, self._today)
        self._attendance(employees)
        desk = DayForms(self._client, self._clock, Settings(self._client, self._clock))
        Forms(self._client, desk, employees).write(self._today)
        PastForms(self._client, employees).write(self._now)
        lunch = Lunch(self._client, self._config, self._now)
        lunch.order(self._people, employees, demo["terminals"][0])
        self._tablet(demo)
        jobcan.connect(self._client, self._config.connection_key, self._now)
        confirmations = Confirmations(self._config, self._client, self._clock)
        confirmations.make(_CALLER, list(laid.departments.values())[:2], self._today)
        look_over(self._config, self._client, self._clock, laid.departments.values())
        return demo

    def _clock(self) -> datetime:
        return self._now

    def _earlier(self) -> datetime:
        return self._now - _AHEAD

    def _hire(self, patterns: Mapping[str, str]) -> dict[str, Employee]:
        staff_import = StaffImport(self._client, self._clock, Settings(self._client, self._clock))
        return Workforce(self._client, self._clock, staff_import, _CALLER, patterns).hire(self._people)

    def _attendance(self, employees: Mapping[str, Employee]) -> None:
        desk = LeaveDesk(self._client, self._earlier, Settings(self._client, self._earlier))
        bulk = Bulk(self._client, RULES, self._clock)
        Attendance(desk, bulk, employees, self._now).load(self._people)

    def _demo(self, ports: Ports, departments: Mapping[str, str], employees: Mapping[str, Employee]) -> Demo:
        names = {employee.name: employee.id for employee in employees.values()}
        administrators = Administrators(self._config, self._client, departments, names)
        terminals = self._terminals(departments)
        return Demo(
            hosts=record.hosts(ports),
            terminalUrl=f"http://{ports.host('hosting')}/",
            certificate=terminals[0]["certificate"],
            organisationAdmin=administrators.organisation(),
            departmentAdmins=administrators.of_departments(),
            employees=[_employee(p, employees[p.code]) for p in self._people if employees[p.code].active],
            departments=[
                DemoDepartment(id=departments[d.key], code=d.code, name=d.name) for d in DEPARTMENTS
            ],
            terminals=terminals,
        )

    def _terminals(self, departments: Mapping[str, str]) -> list[DemoTerminal]:
        settings, safe = Settings(self._client, self._earlier), Safe(self._config.certificate_key)
        administration = TerminalAdministration(self._client, self._earlier, settings, safe)
        made = (
            administration.add(_CALLER, name, departments[department.key])
            for department in DEPARTMENTS
            for name in department.terminals
        )
        return [
            DemoTerminal(id=one.id, name=one.name, departmentId=one.department_id, certificate=certificate)
            for one, certificate in made
        ]

    def _tablet(self, demo: Demo) -> None:
        """The second terminal's. The first is left to whoever tries the demonstration."""
        terminal = demo["terminals"][1]
        lost = next(one for one in demo["employees"] if one["departmentId"] == terminal["departmentId"])
        tablet.in_use(self._config, terminal, lost["id"], self._now)


def _employee(person: Person, employee: Employee) -> DemoEmployee:
    return DemoEmployee(
        id=employee.id,
        code=employee.code,
        name=employee.name,
        departmentId=employee.department_id,
        email=employee.email,
        password=person.password,
    )
