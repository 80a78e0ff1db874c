"""年間一覧, 上限と見込み and 全体の状況, as an administrator sees them after a hard month."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import Locator, Page, expect

import emulator
from browser.catalogue import inspection
from browser.conftest import NewContext
from browser.console.console_page import ConsolePage, employ
from dakoku.domain.calendar import fiscal_year, public_holidays
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.zone import month_dates, month_of
from dakoku.platform import config
from dakoku.platform.clock import system_clock
from dakoku.platform.identity import Role
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from dakoku_ledger.figures.overviews import Overlooking
from school import RULES, SATO, SUZUKI, Person, School
from tools import suite as suites
from tools.ports import Ports

TODAY = RULES.work_date(system_clock())
LAST_DAY = TODAY.replace(day=1) - timedelta(days=1)
LAST_MONTH = month_of(LAST_DAY)
HOLIDAYS = public_holidays(LAST_DAY.year)
# No month has fewer such days.
DAYS = [day for day in month_dates(LAST_MONTH) if day.weekday() < 5 and day not in HOLIDAYS][:16]


@pytest.fixture
def console(
    new_context: NewContext, site: str, school: School, suite: Ports, monkeypatch: pytest.MonkeyPatch
) -> ConsolePage:
    """田中 由紀 administers the school. On sixteen days of last month Sato was there from 08:10 to 22:00,
    Suzuki until 17:10."""
    emulator.firebase(suite, monkeypatch)
    work(school, SATO, DAYS, 1320)
    work(school, SUZUKI, DAYS, 1030)
    employ(suite, school.client, Role.DEPARTMENT_ADMIN, (school.department_id,), None)
    context = new_context()
    inspection.prepare(context)
    return ConsolePage(context.new_page(), site).enter()


def work(school: School, person: Person, days: list[date], until: int) -> None:
    punches = [
        Punch(f"{person.code}{day:%m%d}{kind}", kind, RULES.instant(day, minute), Source.TERMINAL)
        for day in days
        for kind, minute in ((PunchType.IN, 490), (PunchType.OUT, until))
    ]
    employee = Employees(school.client).get(school.id(person))
    assert employee is not None
    Bulk(school.client, RULES, system_clock).apply_many(employee, punches)


def line(page: Page, person: Person) -> Locator:
    return page.get_by_role("row").filter(has=page.get_by_role("link", name=person.name))


def test_the_year_shows_who_was_over_and_leads_to_graphs(console: ConsolePage, school: School) -> None:
    page = console.page
    console.go(f"years?year={fiscal_year(LAST_DAY)}")
    over = line(page, SATO).get_by_text("80 時間超").first
    expect(over).to_be_attached()  # sixteen times 5:20
    expect(line(page, SUZUKI).get_by_text("時間超")).to_have_count(0)
    assert inspection.findings(page) == []
    work(school, SUZUKI, DAYS, 1320)
    expect(line(page, SUZUKI).get_by_text("80 時間超").first).to_be_attached()  # without reloading

    page.get_by_role("link", name=SATO.name).click()
    graph = page.get_by_role("dialog", name=f"{SATO.name}さんの年間推移")
    expect(graph.get_by_role("columnheader", name="上限 80 時間")).to_be_visible()
    assert inspection.findings(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("link", name="年間平均値推移").click()
    averages = page.get_by_role("dialog", name="年間平均値推移")
    distinct = averages.get_by_role("table", name="時間超過人数の集計表").get_by_role("row").last
    expect(distinct.get_by_role("cell")).to_have_text(["2", "2", "100%", "2", "100%", "0", "0%"])
    averages.get_by_label("氏名").select_option(label=SUZUKI.label)
    expect(averages.get_by_role("figure", name=SUZUKI.name)).to_be_visible()
    assert inspection.findings(page) == []


def test_limits_rank_people_and_departments_are_overlooked(
    console: ConsolePage, school: School, suite: Ports
) -> None:
    page = console.page
    console.go(f"limits?month={LAST_MONTH}")
    first = page.get_by_role("row").nth(1)
    expect(first).to_contain_text(SATO.name)
    expect(first).to_contain_text("上限超過")
    assert inspection.findings(page) == []

    console.go(f"overview?month={LAST_MONTH}")
    expect(page.get_by_text("まだ集計されていません。", exact=False)).to_be_visible()
    settings = config.load(suites.environment(suite))
    parts = (school.client, system_clock, Settings(school.client, system_clock))
    Overlooking(settings, *parts).look(school.department_id, LAST_MONTH)
    total = page.get_by_role("row", name="合計（1 所属）")
    expect(total.get_by_role("cell").first).to_have_text("2")  # as soon as it was counted
    page.get_by_role("button", name="平均時間外").click()
    heading = page.get_by_role("columnheader", name="平均時間外")
    expect(heading).to_have_attribute("aria-sort", "descending")
    assert inspection.findings(page) == []
    page.get_by_label("所属を検索", exact=False).fill("みつからない")
    expect(page.get_by_text("該当する所属がありません。")).to_be_visible()
