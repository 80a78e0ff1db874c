"""What stands in the way of a day's form: leave, the day beside it, and somebody who was faster."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import Route, expect

from browser.employee_page import EmployeePage
from browser.my.record import IN, OUT, last_working_day, open_form, punched
from dakoku.domain.declared import Declared
from dakoku.domain.plan import Leave, Pattern
from dakoku.platform.clock import system_clock
from dakoku.platform.identity import Principal, Role
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employees
from dakoku_ledger.arranging.day_of_leave import DayOfLeave
from dakoku_ledger.arranging.leave import LeaveDesk
from dakoku_ledger.organisation import OrganisationSetup
from dakoku_ledger.record.day_forms import DayForms
from dakoku_ledger.record.wanted import Wanted
from school import RULES, SATO, School

ADMIN = Principal("ito", Role.ORGANISATION_ADMIN)
LATE = "遅番 10:00–18:30"


@pytest.fixture
def late(school: School) -> None:
    """A second 勤務割振 to choose."""
    OrganisationSetup(school.client, system_clock).save_pattern("test", Pattern("遅番", 600, 1110))


def on_leave(school: School, day: date) -> None:
    """Sato has leave on a day."""
    employee = Employees(school.client).get(school.id(SATO))
    assert employee is not None
    desk = LeaveDesk(school.client, system_clock, Settings(school.client, system_clock))
    desk.register(ADMIN, employee, [DayOfLeave(day, Leave("年休", None, None))])


@pytest.mark.usefixtures("late")
def test_days_whose_leave_keeps_another_pattern_are_named(
    employee_page: EmployeePage, school: School
) -> None:
    leave = last_working_day()
    day = last_working_day(before=leave)
    punched(school, day, (IN, 490), (OUT, 1000))
    on_leave(school, leave)
    form = open_form(employee_page, day)
    form.field("勤務割振").select_option(LATE)
    form.field("部活動時間数").fill("00:00")
    form.save()
    expect(form.dialog).to_contain_text("休暇等が別の勤務割振で登録されているため、変更していません。")
    expect(form.dialog.get_by_role("listitem")).to_have_text(
        [f"{leave.month}月{leave.day}日({_weekday(leave)})"]
    )
    form.dialog.get_by_role("button", name="閉じる").click()
    form.expect_saved()


@pytest.mark.usefixtures("late")
def test_a_day_with_leave_cannot_take_another_pattern(employee_page: EmployeePage, school: School) -> None:
    day = last_working_day()
    on_leave(school, day)
    form = open_form(employee_page, day)
    form.field("勤務割振").select_option(LATE)
    form.save()
    expect(form.dialog.get_by_role("alert")).to_have_text(
        "この日の休暇等が別の勤務割振で登録されています。先に休暇等を取り消してください。"
    )


def test_a_correction_into_the_next_day_is_refused_by_name(
    employee_page: EmployeePage, school: School
) -> None:
    day = RULES.work_date(system_clock()) - timedelta(days=2)
    after = day + timedelta(days=1)
    punched(school, day, (IN, 450), (OUT, 1110))
    punched(school, after, (IN, 480), (OUT, 1000))
    form = open_form(employee_page, day)
    form.field("終業").fill("33:00")
    form.field("修正の理由").fill("宿直")
    form.field("部活動時間数").fill("00:00")
    form.save()
    expect(form.field("終業")).to_have_accessible_description(
        f"{after.month}月{after.day}日({_weekday(after)})の勤務と重なっています。 翌日の09:00"
    )


def test_when_somebody_was_faster_nothing_typed_is_lost(employee_page: EmployeePage, school: School) -> None:
    day = last_working_day()
    punched(school, day, (IN, 450), (OUT, 1110))
    form = open_form(employee_page, day)
    form.field("特記事項").fill("遠足の準備")
    form.field("部活動時間数").fill("00:00")

    def overtaken(route: Route) -> None:
        wanted = Wanted(0, Declared(club=30), remarks="会議", reason="本人の依頼")
        settings = Settings(school.client, system_clock)
        DayForms(school.client, system_clock, settings).save(ADMIN, school.id(SATO), day, wanted)
        route.continue_()

    form.page.route("**/api/ledger/sheets/*/days/*", overtaken, times=1)
    with form.page.expect_response("**/api/ledger/sheets/*/days/*") as answered:
        form.save()
    assert answered.value.status == 409
    expect(form.dialog.get_by_text("特記事項: なし → 会議")).to_be_visible()
    expect(form.field("特記事項")).to_have_value("遠足の準備")
    form.dialog.get_by_role("button", name="この入力を続ける").click()
    form.save()
    form.expect_saved()
    expect(employee_page.day(day.isoformat())).to_contain_text("遠足の準備")


def _weekday(day: date) -> str:
    return "月火水木金土日"[day.weekday()]
