"""休暇・出張・振替: registered, refused at the field, taken back, and closed with the month."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.employee_page import EmployeePage
from browser.my.record import IN, OUT, last_working_day, open_form, punched
from dakoku.domain.calendar import public_holidays
from dakoku.store.arranging.leaves import Leaves
from dakoku.store.arranging.substitutions import Substitutions
from dakoku.store.arranging.trips import Trips
from school import SATO, School

_FRIDAY, _SUNDAY = 4, 6
_FOUR_DAYS = timedelta(days=3)


class Arrangements:
    """休暇・出張・振替 from a date on."""

    def __init__(self, employee_page: EmployeePage, day: date) -> None:
        self.page: Page = employee_page.page
        self.page.goto(f"{employee_page.site}/my/#/arrangements/{day.isoformat()}")
        expect(self.page.get_by_role("heading", name="休暇・出張・振替")).to_be_visible()

    @property
    def dialog(self) -> Locator:
        return self.page.get_by_role("dialog")

    def add(self, what: str) -> "Arrangements":
        self.page.get_by_role("button", name=f"{what}を登録").click()
        return self

    def field(self, label: str) -> Locator:
        return self.dialog.get_by_label(label, exact=True)

    def submit(self) -> None:
        self.dialog.get_by_role("button", name="登録").click()

    def items(self, what: str) -> Locator:
        return self.page.get_by_role("region", name=what, exact=True).get_by_role("listitem")

    def expect_told(self, words: str) -> None:
        expect(self.dialog).to_have_count(0)
        expect(self.page.get_by_role("status").filter(has_text=words)).to_be_visible()


def weekend() -> tuple[date, date]:
    """A Friday to come whose Monday is in the same month, neither of them a holiday; and that Monday."""
    friday = date.today() + timedelta(days=7)  # noqa: DTZ011 - any day to come will do
    while not _fits(friday):
        friday += timedelta(days=1)
    return friday, friday + _FOUR_DAYS


def _fits(friday: date) -> bool:
    monday = friday + _FOUR_DAYS
    holidays = {*public_holidays(friday.year), *public_holidays(monday.year)}
    return friday.weekday() == _FRIDAY and friday.month == monday.month and not {friday, monday} & {*holidays}


@pytest.fixture
def days() -> tuple[date, date]:
    return weekend()


@pytest.fixture
def arrangements(employee_page: EmployeePage, days: tuple[date, date]) -> Arrangements:
    """Sato's, from that Friday on."""
    employee_page.enter(SATO)
    return Arrangements(employee_page, days[0])


def test_leave_is_registered_for_the_working_days_of_a_time_and_taken_back(
    arrangements: Arrangements, school: School, days: tuple[date, date]
) -> None:
    friday, monday = days
    form = arrangements.add("休暇")
    expect(form.field("開始日")).to_have_value(friday.isoformat())
    form.field("種類").select_option("特休")
    form.field("終了日").fill(monday.isoformat())
    expect(form.dialog.get_by_role("status")).to_have_text("対象 2日")
    form.submit()
    form.expect_told("登録しました。")
    expect(form.items("休暇")).to_have_count(2)
    expect(form.items("休暇").first).to_contain_text("特休")
    expect(form.items("休暇").first).to_contain_text("終日")
    kept = Leaves(school.client).between(school.id(SATO), friday, monday)
    assert [(one.date, one.leave.kind) for one in kept] == [(friday, "特休"), (monday, "特休")]
    form.items("休暇").first.get_by_role("button").click()
    form.dialog.get_by_role("button", name="取り消す").click()
    form.expect_told("取り消しました。")
    expect(form.items("休暇")).to_have_count(1)
    assert [one.date for one in Leaves(school.client).between(school.id(SATO), friday, monday)] == [monday]


def test_what_is_wrong_with_leave_is_told_at_its_field(
    arrangements: Arrangements, days: tuple[date, date]
) -> None:
    form = arrangements.add("休暇")
    form.field("終日").uncheck()
    form.submit()
    expect(form.dialog.get_by_role("alert")).to_contain_text("時刻は 08:30 のように入力してください")
    form.field("開始時刻").fill("2000")
    form.field("終了時刻").fill("2100")
    form.submit()
    expect(form.dialog.get_by_role("alert")).to_contain_text("の勤務時間の外です。")
    expect(form.field("開始時刻")).to_be_focused()
    form.field("開始日").fill((days[0] + timedelta(days=1)).isoformat())
    form.submit()
    expect(form.dialog.get_by_role("alert")).to_have_text("この期間に勤務日はありません。")


def test_a_trip_is_registered_and_a_second_one_at_that_time_refused(
    arrangements: Arrangements, school: School, days: tuple[date, date]
) -> None:
    for _ in range(2):
        form = arrangements.add("出張")
        form.field("開始時刻").fill("0900")
        form.field("終了時刻").fill("1700")
        form.field("行き先").fill("市民会館")
        form.field("用務").fill("研究会")
        form.submit()
        expect(form.items("出張").first).to_contain_text("09:00–17:00")
    expect(form.dialog.get_by_role("alert")).to_contain_text("すでに出張があります。")
    (kept,) = Trips(school.client).between(school.id(SATO), *days)
    assert (kept.date, kept.place, kept.purpose) == (days[0], "市民会館", "研究会")


def test_a_substitution_exchanges_a_day_off_and_a_working_day(
    arrangements: Arrangements, school: School, days: tuple[date, date]
) -> None:
    friday, monday = days
    sunday = monday - timedelta(days=1)
    form = arrangements.add("振替")
    expect(form.field("休みにする日（勤務日）")).to_have_value(friday.isoformat())
    form.submit()
    expect(form.dialog.get_by_role("alert")).to_have_text("日付を入力してください。")
    form.field("勤務する日（週休日）").fill(monday.isoformat())
    form.submit()
    expect(form.dialog.get_by_role("alert")).to_contain_text("は週休日・休日ではありません。")
    form.field("勤務する日（週休日）").fill(sunday.isoformat())
    form.submit()
    form.expect_told("登録しました。")
    expect(form.items("振替")).to_contain_text("は休み")
    (kept,) = Substitutions(school.client).in_months(school.id(SATO), {f"{friday:%Y-%m}"})
    assert (kept.work_on, kept.off_on) == (sunday, friday)


def test_a_confirmed_month_says_so_and_offers_nothing(employee_page: EmployeePage, school: School) -> None:
    day = last_working_day()
    punched(school, day, (IN, 450), (OUT, 1110))
    school.client.document(f"sheets/{school.id(SATO)}_{day:%Y%m}").update({"locked": True})
    employee_page.enter(SATO)
    arrangements = Arrangements(employee_page, day)
    expect(arrangements.page.get_by_text("この月は確定しています。", exact=False)).to_be_visible()
    expect(arrangements.page.get_by_role("button", name="休暇を登録")).to_have_count(0)


def test_a_days_form_leads_there_with_the_date_filled_in(employee_page: EmployeePage, school: School) -> None:
    day = last_working_day()
    punched(school, day, (IN, 450), (OUT, 1110))
    form = open_form(employee_page, day)
    form.dialog.get_by_role("link", name="休暇・出張・振替を登録").click()
    form.page.get_by_role("button", name="出張を登録").click()
    expect(form.field("開始日")).to_have_value(day.isoformat())
    form.page.keyboard.press("Escape")
    form.page.get_by_role("link", name="記録", exact=True).click()
    expect(employee_page.day(day.isoformat())).to_be_visible()


def test_what_was_typed_is_not_lost_without_asking(arrangements: Arrangements) -> None:
    form = arrangements.add("出張")
    page = form.page
    question = page.get_by_role("dialog", name="入力を破棄しますか？")
    form.field("行き先").fill("市民会館")
    page.keyboard.press("Escape")
    question.get_by_role("button", name="入力に戻る").click()
    expect(form.field("行き先")).to_have_value("市民会館")
    page.go_back()
    question.get_by_role("button", name="破棄する").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
