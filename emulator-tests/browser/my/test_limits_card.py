"""上限 on the employee page: where somebody stands, and what they will pass."""

from datetime import date

import pytest
from google.cloud.firestore import Client
from playwright.sync_api import Locator, expect

from browser.employee_page import EmployeePage
from dakoku.domain.limits import LimitSet
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.zone import month_of, month_shifted
from dakoku.platform.clock import system_clock
from dakoku.store.figures.limits import Limits, LimitSettings, NamedSet
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from school import RULES, SATO, School

STRICT = LimitSet(month=60, average=180)
TWO_HOURS = ((PunchType.IN, 300), (PunchType.OUT, 420))  # before any pattern: overtime, whatever the day is


@pytest.fixture
def today(database: Client, school: School) -> date:
    """Sato has worked for two hours of overtime today, where one is allowed."""
    day = RULES.work_date(system_clock())
    batch = database.batch()
    settings = LimitSettings({"strict": NamedSet("厳格", STRICT)}, {}, "strict", (30, 100))
    Limits(database).put(batch, settings, None)
    batch.commit()
    sato = Employees(database).get(school.id(SATO))
    assert sato is not None
    punches = [Punch(f"{n}", kind, RULES.instant(day, n), Source.TERMINAL) for kind, n in TWO_HOURS]
    Bulk(database, RULES, system_clock).apply_many(sato, punches)
    return day


def card(employee_page: EmployeePage) -> Locator:
    return employee_page.page.get_by_role("region", name="上限")


def line(employee_page: EmployeePage, name: str) -> Locator:
    return card(employee_page).get_by_role("listitem").filter(has_text=name)


def test_it_says_in_words_what_is_passed_what_is_near_and_what_is_left(
    employee_page: EmployeePage, today: date
) -> None:
    employee_page.enter(SATO)
    passed = f"{today.month}月{today.day}日"
    expect(card(employee_page).get_by_role("status")).to_contain_text(passed)
    expect(card(employee_page).get_by_role("status")).to_contain_text("1 時間を超えました。")
    expect(line(employee_page, "月（1 時間まで）")).to_contain_text("01:00 超過")
    expect(line(employee_page, "月（3 時間まで）")).to_contain_text("あと 01:00")
    expect(line(employee_page, "特別な事情：月（100 時間未満）")).to_contain_text("あと 98:00")
    expect(line(employee_page, "年度（360 時間まで）")).to_contain_text("あと 358:00")
    expect(line(employee_page, "1 時間を超えた月")).to_contain_text("あと 5 か月")


def test_another_month_has_its_own_and_no_forecast(employee_page: EmployeePage, today: date) -> None:
    employee_page.enter(SATO)
    expect(line(employee_page, "月（1 時間まで）")).to_contain_text("02:00")
    employee_page.page.goto(f"{employee_page.site}/my/#{month_shifted(month_of(today), -1)}")
    expect(line(employee_page, "月（1 時間まで）")).to_contain_text("00:00")
    expect(card(employee_page).get_by_role("status")).to_have_count(0)
    employee_page.page.goto(f"{employee_page.site}/my/#{month_shifted(month_of(today), 1)}")
    expect(employee_page.page.get_by_text("この月はまだ始まっていません。")).to_be_visible()
    expect(card(employee_page)).to_have_count(0)


def test_it_follows_the_record(
    employee_page: EmployeePage, database: Client, today: date, school: School
) -> None:
    employee_page.enter(SATO)
    expect(line(employee_page, "月（3 時間まで）")).to_contain_text("あと 01:00")
    sato = Employees(database).get(school.id(SATO))
    assert sato is not None
    later = [
        Punch("440", PunchType.IN, RULES.instant(today, 440), Source.TERMINAL),
        Punch("450", PunchType.OUT, RULES.instant(today, 450), Source.TERMINAL),
    ]
    Bulk(database, RULES, system_clock).apply_many(sato, later)
    expect(line(employee_page, "月（3 時間まで）")).to_contain_text("あと 00:50")


def test_without_an_answer_it_offers_to_try_again(employee_page: EmployeePage, today: date) -> None:  # noqa: ARG001
    employee_page.page.route("**/api/ledger/standings/**", lambda route: route.abort())
    employee_page.enter(SATO)
    again = card(employee_page).get_by_role("button")
    expect(again).to_be_visible()
    employee_page.page.unroute("**/api/ledger/standings/**")
    again.click()
    expect(line(employee_page, "月（1 時間まで）")).to_contain_text("01:00 超過")
