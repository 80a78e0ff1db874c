"""産業医連絡票: who is on it, out of sheets and limits."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from google.cloud.firestore import Client
from openpyxl.worksheet.worksheet import Worksheet

import people
from dakoku.platform.languages import Language
from dakoku.store.confirming import months as stored_months
from dakoku.store.confirming.months import Month, State
from dakoku.store.figures.limits import DEFAULTS, Limits
from dakoku.store.organisation.settings import Settings
from dakoku_reports import wiring
from dakoku_reports.doctor.kind import DoctorKind
from dakoku_reports.doctor.source import DoctorSource
from dakoku_reports.params import DepartmentMonth
from reports.conftest import StillClock

OCTOBER = "2026-10"
ASKED = DepartmentMonth(department_id=people.NORTH, month=OCTOBER)


class Unfollowed:
    """Progress that nobody follows."""

    def begin(self, total: int) -> None:
        """Nothing."""

    def step(self) -> None:
        """Nothing."""


@pytest.fixture
def made(parts: wiring.Parts, tmp_path: Path) -> "Worksheet":
    """North's October, in which Sato stayed 80:01 beyond her hours and Suzuki exactly 80:00."""
    worked(parts.client, people.SATO, OCTOBER, 4801, 15000)
    worked(parts.client, people.SATO, "2026-09", 3000, 12000)
    worked(parts.client, people.SUZUKI, OCTOBER, 4800, 15000)
    return opened(parts, tmp_path)


def worked(client: Client, who: people.Employee, month: str, overtime: int, worked: int) -> None:
    """A sheet's totals: all that the list reads."""
    totals = {"worked": worked, "overtime": overtime, "statutory": 0, "daysWorked": 21}
    sheet = {"employeeId": who.id, "departmentId": people.NORTH, "month": month, "totals": totals}
    client.document(f"sheets/{who.id}_{month.replace('-', '')}").set(sheet)


def opened(parts: wiring.Parts, folder: Path) -> Worksheet:
    source = DoctorSource(parts.client, Settings(parts.client, StillClock()), StillClock())
    made = DoctorKind(source).make(ASKED, Language.EN, folder, Unfollowed())
    return openpyxl.load_workbook(made.path).worksheets[0]


def codes(sheet: Worksheet) -> list[object]:
    return [cell.value for cell in sheet["B"][7:] if cell.value]


def test_whoever_is_above_the_threshold_is_on_it_and_nobody_at_it(made: Worksheet) -> None:
    assert codes(made) == [people.SATO.code]
    assert [made[cell].value for cell in ("C8", "D8")] == [people.SATO.name, "教諭"]


def test_months_before_and_the_acts_own_hours_stand_beside(made: Worksheet) -> None:
    minutes = {cell: made[cell].value.total_seconds() / 60 for cell in ("E8", "G8", "H8", "I8", "N8")}
    assert minutes == {"E8": 15000, "G8": 4801, "H8": 4371, "I8": 3000, "N8": 3900}


def test_the_threshold_is_a_setting(parts: wiring.Parts, made: Worksheet, tmp_path: Path) -> None:
    batch = parts.client.batch()
    Limits(parts.client).put(batch, replace(DEFAULTS, doctor=4799), None)
    batch.commit()
    assert codes(made) == [people.SATO.code]
    assert codes(opened(parts, tmp_path)) == [people.SATO.code, people.SUZUKI.code]


def test_a_confirmed_month_is_told_as_it_was_confirmed(
    parts: wiring.Parts, made: Worksheet, tmp_path: Path
) -> None:
    assert made["C4"].value == "未確定（今後変わることがあります）"
    totals = {"worked": 16000, "overtime": 5000, "statutory": 0, "daysWorked": 22}
    listed = {"code": "0002", "name": "旧姓 一郎", "position": "講師", "locked": True, "digest": "", **totals}
    month = Month(people.NORTH, OCTOBER, State.CONFIRMED, people={people.SUZUKI.id: listed})
    parts.client.document(f"months/{people.NORTH}_202610").set(stored_months.shape(month))
    sheet = opened(parts, tmp_path)
    assert (codes(sheet), sheet["C8"].value, sheet["C4"].value) == (["0002"], "旧姓 一郎", "確定")


def test_of_a_department_that_is_not_there_nothing_is_known(parts: wiring.Parts) -> None:
    source = DoctorSource(parts.client, Settings(parts.client, StillClock()), StillClock())
    nowhere = ASKED.model_copy(update={"department_id": people.identifier("nowhere")})
    assert DoctorKind(source).subject(nowhere, Language.JA) is None
