"""A 出勤 from before the boundary, given to its own date; and what the organisation says of excluded time."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from browser.employee_page import EmployeePage
from browser.my.record import IN, OUT, DayForm, last_working_day, open_form, punched
from school import School


@pytest.fixture
def day(school: School) -> date:
    """A working day on which she came at 04:30 and left at noon: the sheet has it as the night before."""
    found = last_working_day()
    punched(school, found, (IN, 270), (OUT, 720))
    return found


def test_it_is_moved_with_both_days_shown_before_and_can_go_back(
    employee_page: EmployeePage, day: date
) -> None:
    form = open_form(employee_page, day - timedelta(days=1))
    form.dialog.get_by_role("button", name="出勤 04:30 を").click()
    question = form.page.get_by_role("dialog").last
    expect(question.get_by_role("row").nth(1)).to_contain_text("28:30–36:00")
    expect(question.get_by_role("row").nth(2)).to_contain_text("04:30–12:00")
    question.get_by_role("button", name="変更する").click()
    expect(question.get_by_role("alert")).to_have_text("修正の理由を入力してください。")
    question.get_by_label("修正の理由").fill("早朝の引率")
    question.get_by_role("button", name="変更する").click()
    expect(form.dialog.get_by_role("status").filter(has_text="の勤務にしました。")).to_be_visible()
    expect(form.field("始業")).to_have_value("")
    form.page.keyboard.press("Escape")
    form.page.goto(f"{employee_page.site}/my/#{day:%Y-%m}")
    expect(employee_page.start(day.isoformat())).to_contain_text("04:30")
    form.page.get_by_text("修正の履歴").click()
    expect(form.page.get_by_role("cell", name="出勤の勤務日")).to_be_visible()
    employee_page.day(day.isoformat()).get_by_role("link").click()
    expect(form.dialog.get_by_role("button", name="出勤 04:30 を")).to_be_visible()


def test_an_ordinary_arrival_offers_nothing(employee_page: EmployeePage, school: School) -> None:
    day = last_working_day()
    punched(school, day, (IN, 450), (OUT, 1110))
    form: DayForm = open_form(employee_page, day)
    expect(form.dialog.get_by_role("button", name="出勤")).to_have_count(0)


def test_the_organisations_own_guidance_stands_in_place_of_ours(
    employee_page: EmployeePage, school: School
) -> None:
    day = last_working_day()
    punched(school, day, (IN, 450), (OUT, 1110))
    form = open_form(employee_page, day)
    form.dialog.get_by_text("除外する時間とは").click()
    expect(form.dialog).to_contain_text("業務をしていない時間です。")
    school.organisation.update({"guidance": "始業前の読書は除外します。"})
    expect(form.dialog).to_contain_text("始業前の読書は除外します。")
    expect(form.dialog).not_to_contain_text("業務をしていない時間です。")
