"""超過通知文 in the monthly list: 未発行 becomes 済 at one press, and every issue is counted."""

from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from browser.catalogue import inspection
from browser.conftest import NewContext
from browser.console.console_page import ConsolePage, employ
from browser.console.months_page import MonthsPage
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.zone import month_dates, month_of
from dakoku.platform import config
from dakoku.platform.clock import system_clock
from dakoku.platform.identity import Principal, Role
from dakoku.store.confirming.over_notices import OverNotices
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from dakoku_ledger.confirming.desk import ConfirmationDesk
from school import RULES, SATO, School, now
from tools import suite as suites
from tools.ports import Ports
from waiting import eventually

MONTH = month_of(RULES.work_date(now()).replace(day=1) - timedelta(days=1))
ITO = Principal("ito", Role.ORGANISATION_ADMIN)


@pytest.fixture(autouse=True)
def _confirmed(school: School, suite: Ports) -> None:
    """Last month Sato was there from 6:00 to 22:00 every day; it is confirmed, by the suite's own tasks."""
    client, sato = school.client, Employees(school.client).get(school.id(SATO))
    assert sato is not None
    taps = ((PunchType.IN, 360), (PunchType.OUT, 1320))
    made = [
        Punch(f"{day}{kind}", kind, RULES.instant(day, minute), Source.TERMINAL)
        for day in month_dates(MONTH)
        for kind, minute in taps
    ]
    Bulk(client, RULES, system_clock).apply_many(sato, made)
    settings = config.load(suites.environment(suite))
    desk = ConfirmationDesk(settings, client, system_clock, Settings(client, system_clock))
    desk.confirm(ITO, school.department_id, MONTH, [sato.id], "記録の試験のため")
    eventually(lambda: OverNotices(client).get(sato.id, MONTH))


def issued(page: Page, button: str) -> str:
    """Press what issues a letter: what the file that comes says of its number."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    assert SATO.name.replace(" ", "") in download.value.suggested_filename
    said = openpyxl.load_workbook(BytesIO(download.value.path().read_bytes())).worksheets[0]["A1"].value
    return str(said)


@pytest.fixture
def console(new_context: NewContext, site: str, school: School, suite: Ports) -> ConsolePage:
    """The department's administrator's."""
    employ(suite, school.client, Role.DEPARTMENT_ADMIN, (school.department_id,), None)
    context = new_context()
    inspection.prepare(context)
    return ConsolePage(context.new_page(), site).enter()


def test_a_letter_waits_to_be_issued_and_each_issue_is_counted(console: ConsolePage) -> None:
    page = console.page
    page.get_by_role("heading", name="未発行の超過通知文").wait_for()
    console.go(f"months?month={MONTH}")
    line = MonthsPage(page).line(SATO)
    expect(line).to_contain_text("未発行")
    assert inspection.findings(page) == []
    assert issued(page, "未発行") == "第1回 発行"
    expect(line).to_contain_text("済 1回")
    page.get_by_role("button", name="済 1回").click()
    assert issued(page, "もう一度発行") == "第2回 発行"
    expect(line).to_contain_text("済 2回")


def test_all_letters_of_the_month_are_issued_into_one_zip_after_a_question(console: ConsolePage) -> None:
    page = console.page
    console.go(f"months?month={MONTH}")
    line = MonthsPage(page).line(SATO)
    expect(line).to_contain_text("未発行")
    page.get_by_role("button", name="超過通知文をまとめて出力").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("未発行の1人分を発行し、全1人分")
    assert inspection.findings(page) == []
    with page.expect_download() as download:
        dialog.get_by_role("button", name="発行して出力").click()
    with ZipFile(download.value.path()) as archive:
        (name,) = archive.namelist()
    assert SATO.name.replace(" ", "") in name
    expect(line).to_contain_text("済 1回")
    with page.expect_download():  # nobody waits any more: no question
        page.get_by_role("button", name="超過通知文をまとめて出力").click()
    expect(line).to_contain_text("済 1回")
