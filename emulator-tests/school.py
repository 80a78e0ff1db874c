"""A small organisation in the suite, made by the product's own use cases, and what its records say."""

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from google.cloud.firestore import Client, DocumentReference
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Pattern
from dakoku.domain.zone import DayRules, month_of
from dakoku.platform.clock import system_clock
from dakoku.platform.identity import Principal, Role
from dakoku.store.organisation.settings import Google, Organisation, Settings
from dakoku.store.people.employees import Employees
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku.store.terminal.terminals import Kind
from dakoku_ledger.organisation import OrganisationSetup
from dakoku_ledger.passwords.setting import PasswordSetting
from dakoku_ledger.staff.importing import StaffImport
from dakoku_ledger.standing_help import StandingHelp
from dakoku_punch.safe import Safe
from dakoku_punch.terminals import TerminalAdministration
from tools import secrets

# Google stands open from the beginning: functions learn of a change within a minute, and no test should wait.
ORGANISATION = Organisation("北浜市教育委員会", "1000", google=Google("example.jp"))
RULES: DayRules = ORGANISATION.rules
_ITO = Principal("ito", Role.ORGANISATION_ADMIN)
_PATTERN = Pattern("通常", 490, 1000, (Interval(765, 810),))
_FAMILIES = ("高橋", "渡辺", "山本", "中村", "小林", "加藤", "吉田", "山田")
_GIVEN = ("健", "芽衣", "翔", "葵", "蓮")


@dataclass(frozen=True)
class Person:
    """Somebody on the staff list. The password is the one for terminals and the employee page."""

    code: str
    name: str
    kana: str = ""

    @property
    def password(self) -> str:
        return f"himitsu-{self.code}"

    @property
    def label(self) -> str:
        """What stands on the tile."""
        return f"{self.code} {self.name}"


SATO = Person("0001", "佐藤 花子", "サトウ ハナコ")
SUZUKI = Person("0002", "鈴木 一郎", "スズキ イチロウ")


def staff(count: int) -> list[Person]:
    """Sato, Suzuki, and as many more as it takes."""
    more = (f"{family} {given}" for given in _GIVEN for family in _FAMILIES)
    return [SATO, SUZUKI, *(Person(f"{n:04}", name) for n, name in enumerate(more, 3))][:count]


@dataclass(frozen=True)
class School:
    """A department with its people and a terminal nobody has enrolled yet. `ids` are by code."""

    client: Client
    department_id: str
    ids: Mapping[str, str]
    terminal_id: str
    certificate: str

    def id(self, person: Person) -> str:
        """Somebody's employee id."""
        return self.ids[person.code]

    @property
    def organisation(self) -> DocumentReference:
        """The organisation's settings."""
        return self.client.document("settings/organisation")

    @property
    def department(self) -> DocumentReference:
        """The school's own document."""
        return self.client.document(f"departments/{self.department_id}")

    def sheet(self, person: Person, at: datetime) -> Sheet | None:
        """The sheet of the month that an instant belongs to."""
        stored = Sheets(self.client).get(self.id(person), month_of(RULES.work_date(at)))
        return stored.value if stored else None

    def punches(self, person: Person) -> list[Mapping[str, Any]]:
        """All that has arrived of somebody: punches, further attempts included."""
        return self._of(person, "punches")

    def receipts(self, person: Person) -> list[Mapping[str, Any]]:
        """All receipts of somebody."""
        return self._of(person, "receipts")

    def statuses(self, person: Person) -> list[str]:
        """The states of all receipts of somebody, in order of the punches."""
        return [one["status"] for one in sorted(self.receipts(person), key=lambda one: one["at"])]

    def _of(self, person: Person, collection: str) -> list[Mapping[str, Any]]:
        own = FieldFilter("employeeId", "==", self.id(person))
        return [found.to_dict() for found in self.client.collection(collection).where(filter=own).stream()]


def found(client: Client, people: Iterable[Person]) -> School:
    """Set an organisation up in an empty database: 北小学校, its people and their passwords, a terminal."""
    OrganisationSetup(client, system_clock).save_organisation(_ITO.uid, ORGANISATION)
    return found_another(client, "0100", "北小学校", people)


def found_another(client: Client, code: str, name: str, people: Iterable[Person]) -> School:
    """One more school in the organisation, with its people and a terminal."""
    people = list(people)
    setup = OrganisationSetup(client, system_clock)
    pattern = setup.save_pattern(_ITO.uid, _PATTERN)
    department = setup.save_department(
        _ITO.uid, code, name, order=int(code) // 100, default_pattern_id=pattern.id
    )
    hire(client, people, code)
    ids = {employee.code: employee.id for employee in Employees(client).of(department.id)}
    _set_passwords(client, people, ids)
    terminal_id, certificate = add_terminal(client, f"{name} 職員室", department.id)
    return School(client, department.id, ids, terminal_id, certificate)


def add_terminal(
    client: Client, name: str, department_id: str, kind: Kind = Kind.RECORDER
) -> tuple[str, str]:
    """A terminal of a department: its id and its certificate."""
    safe = Safe(secrets.development()["CERTIFICATE_KEY"])
    tablets = TerminalAdministration(client, system_clock, Settings(client, system_clock), safe)
    terminal, certificate = tablets.add(_ITO, name, department_id, kind)
    return terminal.id, certificate


def help_for_good(helper: School, person: Person, where: School) -> None:
    """Let somebody of one school help at another, until an administrator ends it."""
    StandingHelp(helper.client, system_clock).place(_ITO, helper.id(person), [where.department_id])


def now() -> datetime:
    """To the millisecond, as a device tells it."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def hire(client: Client, people: Iterable[Person], department: str = "0100") -> None:
    """Import the staff list of the school."""
    lines = ["社員コード,氏名,フリガナ,所属コード"]
    lines += [f"{person.code},{person.name},{person.kana},{department}" for person in people]
    file = "\n".join(lines).encode()
    staff_import = StaffImport(client, system_clock, Settings(client, system_clock))
    staff_import.run(_ITO.uid, file, staff_import.preview(file).plan.digest)


def _set_passwords(client: Client, people: Iterable[Person], ids: Mapping[str, str]) -> None:
    setting = PasswordSetting(client, system_clock, Settings(client, system_clock))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda one: setting.set(_ITO, ids[one.code], one.password), people))
