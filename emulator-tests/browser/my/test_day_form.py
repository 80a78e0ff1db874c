"""The day form: what is typed arrives in the record, what cannot be is told at its field, nothing is lost."""

from datetime import date

import pytest
from playwright.sync_api import expect

from browser.employee_page import EmployeePage
from browser.my.record import IN, OUT, DayForm, last_working_day, open_form, punched
from dakoku.domain.declared import Declared
from dakoku.platform.clock import system_clock
from dakoku.platform.identity import Principal, Role
from dakoku.store.organisation.settings import Settings
from dakoku_ledger.record.day_forms import DayForms
from dakoku_ledger.record.wanted import Wanted
from school import SATO, School

ADMIN = Principal("ito", Role.ORGANISATION_ADMIN)


@pytest.fixture
def day(school: School) -> date:
    """Yesterday, or the last working day before: 07:30 to 18:30 under 08:10 to 16:40."""
    found = last_working_day()
    punched(school, found, (IN, 450), (OUT, 1110))
    return found


@pytest.fixture
def form(employee_page: EmployeePage, day: date) -> DayForm:
    """Its form, open."""
    return open_form(employee_page, day)


def test_what_is_written_stands_in_the_days_line(
    form: DayForm, employee_page: EmployeePage, day: date
) -> None:
    expect(form.dialog).to_contain_text("最大 00:40")
    form.field("定刻後").fill("0:30")
    form.field("部活動時間数").fill("100")
    expect(form.field("部活動以外の時間数")).to_have_text("01:00")
    form.field("主な時間外業務内容").select_option("学年")
    form.field("特記事項").fill("遠足の準備")
    form.save()
    form.expect_saved()
    line = employee_page.day(day.isoformat())
    expect(line).to_contain_text("学年")
    expect(line).to_contain_text("遠足の準備")
    expect(line.get_by_role("cell").nth(6)).to_have_text("00:30")
    expect(line.get_by_role("cell").nth(10)).to_have_text("02:00")
    expect(line.get_by_role("cell").nth(14)).to_have_text("01:00")


def test_a_corrected_time_asks_for_a_reason_and_shows_what_it_makes_of_the_day(
    form: DayForm, employee_page: EmployeePage, day: date
) -> None:
    expect(form.field("修正の理由")).to_have_count(0)
    form.field("終業").fill("2530")
    expect(form.dialog).to_contain_text("最大 08:50")
    expect(form.dialog).to_contain_text("翌日の01:30")
    form.field("部活動時間数").fill("00:00")
    form.save()
    expect(form.dialog.get_by_role("alert")).to_have_text("修正の理由を入力してください。")
    expect(form.field("修正の理由")).to_be_focused()
    form.field("修正の理由").fill("打刻を忘れました")
    form.save()
    form.expect_saved()
    line = employee_page.day(day.isoformat())
    expect(employee_page.end(day.isoformat())).to_contain_text("編")
    expect(line.get_by_role("cell").nth(19)).to_have_text("")
    expect(line.get_by_role("cell").nth(20)).to_contain_text(":")


def test_what_cannot_be_is_told_at_its_field(form: DayForm) -> None:
    form.field("定刻前").fill("0:50")
    form.field("部活動時間数").fill("00:00")
    form.save()
    expect(form.field("定刻前")).to_have_accessible_description("除外できるのは 00:40 までです。 最大 00:40")
    form.field("定刻前").fill("8.5")
    form.save()
    expect(form.dialog.get_by_role("alert")).to_contain_text("00:00～47:59")


def test_club_only_needs_nothing_else(form: DayForm, employee_page: EmployeePage, day: date) -> None:
    form.dialog.get_by_role("switch", name="部活動のみ").check()
    expect(form.field("部活動時間数")).to_have_count(0)
    form.save()
    form.expect_saved()
    line = employee_page.day(day.isoformat())
    expect(line.get_by_role("cell").nth(14)).to_have_text("02:30")
    expect(line).to_contain_text("部活動")


def test_leaving_asks_before_typed_input_is_lost(form: DayForm) -> None:
    form.field("特記事項").fill("遠足の準備")
    question = form.page.get_by_role("dialog", name="入力を破棄しますか？")
    form.page.keyboard.press("Escape")
    question.get_by_role("button", name="入力に戻る").click()
    form.page.go_back()
    expect(question).to_be_visible()
    question.get_by_role("button", name="入力に戻る").click()
    expect(form.field("特記事項")).to_have_value("遠足の準備")
    form.page.go_back()
    question.get_by_role("button", name="破棄する").click()
    expect(form.page.get_by_role("dialog")).to_have_count(0)


def test_a_punch_that_arrives_shows_without_losing_what_is_typed(
    form: DayForm, school: School, day: date
) -> None:
    form.field("特記事項").fill("遠足の準備")
    punched(school, day, (OUT, 1200))
    expect(form.field("終業")).to_have_value("20:00")
    expect(form.dialog).to_contain_text("時間外 計 04:00")
    expect(form.field("特記事項")).to_have_value("遠足の準備")


def test_a_change_by_somebody_else_is_shown_and_the_typed_input_kept(
    form: DayForm, school: School, day: date
) -> None:
    form.field("特記事項").fill("遠足の準備")
    wanted = Wanted(0, Declared(club=30), remarks="会議", reason="本人の依頼")
    DayForms(school.client, system_clock, Settings(school.client, system_clock)).save(
        ADMIN, school.id(SATO), day, wanted
    )
    expect(form.dialog.get_by_text("特記事項: なし → 会議")).to_be_visible()
    expect(form.field("特記事項")).to_have_value("遠足の準備")
    form.dialog.get_by_role("button", name="この入力を続ける").click()
    form.save()
    form.expect_saved()


def test_a_confirmed_month_is_for_reading(employee_page: EmployeePage, school: School, day: date) -> None:
    school.client.document(f"sheets/{school.id(SATO)}_{day:%Y%m}").update({"locked": True})
    employee_page.enter(SATO)
    employee_page.page.goto(f"{employee_page.site}/my/#{day.isoformat()}")
    dialog = employee_page.page.get_by_role("dialog")
    expect(dialog).to_contain_text("この月は確定しています。")
    expect(dialog.get_by_role("textbox")).to_have_count(0)


def test_days_with_overtime_and_no_input_are_pointed_out(employee_page: EmployeePage, day: date) -> None:
    employee_page.enter(SATO)
    employee_page.page.goto(f"{employee_page.site}/my/#{day:%Y-%m}")
    notice = employee_page.page.get_by_role("status").filter(has_text="未入力の日が1日")
    notice.get_by_role("link").press("Enter")
    form = DayForm(employee_page.page)
    form.field("部活動時間数").fill("00:00")
    form.save()
    form.expect_saved()
    expect(notice).to_have_count(0)
