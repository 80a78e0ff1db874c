"""働き方セルフチェック: asked for at home, filled in by quarters of an hour, summed."""

from datetime import date

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.employee_page import EmployeePage
from browser.my.record import IN, OUT, last_working_day, punched
from dakoku.store.people.selfcheck_rounds import Round, Rounds
from dakoku.store.people.selfchecks import SelfChecks
from school import SATO, School


class Check:
    """The self-check of a day."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def field(self, what: str, number: int) -> Locator:
        return self.page.get_by_label(f"{what} {number}", exact=True)

    def save(self) -> None:
        self.page.get_by_role("button", name="登録").click()

    @property
    def saved(self) -> Locator:
        return self.page.get_by_role("status").filter(has_text="のセルフチェックを登録しました。")

    @property
    def sums(self) -> Locator:
        return self.page.get_by_role("table", name="内容ごとの時間")


@pytest.fixture
def day(school: School) -> date:
    """08:20 to 17:50 on a day that a round asks for."""
    found = last_working_day()
    punched(school, found, (IN, 500), (OUT, 1070))
    batch = school.client.batch()
    Rounds(school.client).add(batch, Round("round", None, (found,), None, ("授業", "会議", "引率")))
    batch.commit()
    return found


@pytest.fixture
def check(employee_page: EmployeePage, day: date) -> Check:
    """Its form, reached from the record."""
    page = employee_page.enter(SATO).page
    asked = page.get_by_role("status").filter(has_text="セルフチェックの記録をお願いする日が1日あります。")
    asked.get_by_role("link").click()
    expect(page.get_by_label("日付")).to_have_value(day.isoformat())
    return Check(page)


def test_a_day_is_divided_named_kept_and_summed(check: Check, school: School, day: date) -> None:
    expect(check.field("開始", 1)).to_have_value("495")
    expect(check.field("終了", 1)).to_have_value("1080")
    check.field("終了", 1).select_option("12:00")
    check.field("内容", 1).select_option("授業")
    check.field("内容", 2).select_option("引率")
    check.save()
    expect(check.saved).to_be_visible()
    expect(check.field("内容", 2)).to_have_value("引率")
    expect(check.page.get_by_text("お願いする日が", exact=False)).to_have_count(0)
    expect(check.sums.get_by_role("row")).to_have_text(["内容時間", "引率06:00", "授業03:45"])
    kept = SelfChecks(school.client).stored(school.id(SATO), day)
    assert kept
    assert [(one.start, one.end, one.activity) for one in kept.value.slots] == [
        (495, 720, "授業"),
        (720, 1080, "引率"),
    ]


def test_it_works_by_keyboard_alone(check: Check) -> None:
    check.field("終了", 1).focus()
    check.page.keyboard.type("12:00")
    check.page.keyboard.press("Tab")
    check.page.keyboard.press("ArrowDown")
    check.page.keyboard.press("ArrowDown")
    expect(check.field("内容", 1)).to_have_value("会議")
    for _ in range(4):
        check.page.keyboard.press("Tab")
    expect(check.field("内容", 2)).to_be_focused()
    check.page.keyboard.press("Tab")
    check.page.keyboard.press("Enter")
    expect(check.field("内容", 2)).to_have_count(0)
    expect(check.page.get_by_text("合計 03:45")).to_be_visible()
    check.save()
    expect(check.saved).to_be_visible()


def test_time_that_nobody_named_is_told_at_its_place(check: Check) -> None:
    check.save()
    expect(check.field("内容", 1)).to_have_accessible_description(
        "内容を選ぶか、この時間を削除してください。"
    )
    check.page.get_by_role("button", name="08:15～18:00を削除").click()
    expect(check.field("内容", 1)).to_have_count(0)
    check.page.get_by_role("button", name="時間を追加").click()
    expect(check.field("開始", 1)).to_have_value("495")


def test_leaving_asks_before_it_is_lost_and_then_goes_there(check: Check) -> None:
    check.field("内容", 1).select_option("授業")
    check.page.get_by_role("link", name="休暇・出張・振替").click()
    question = check.page.get_by_role("dialog", name="入力を破棄しますか？")
    question.get_by_role("button", name="入力に戻る").click()
    expect(check.field("内容", 1)).to_have_value("授業")
    check.page.get_by_role("link", name="休暇・出張・振替").click()
    question.get_by_role("button", name="破棄する").click()
    expect(check.page.get_by_role("button", name="休暇を登録")).to_be_visible()


def test_any_day_can_be_checked_with_the_usual_activities(
    employee_page: EmployeePage, school: School
) -> None:
    day = last_working_day()
    punched(school, day, (IN, 500), (OUT, 1070))
    page = employee_page.enter(SATO).page
    page.get_by_role("link", name="セルフチェック").click()
    check = Check(page)
    page.get_by_label("日付").fill(day.isoformat())
    check.field("内容", 1).select_option("授業準備")
    check.save()
    expect(check.saved).to_be_visible()
    expect(check.sums).to_contain_text("授業準備09:45")
