"""The employee page."""

import pytest
from playwright.sync_api import expect

from browser.employee_page import EmployeePage
from browser.terminal.tablet import IN, OUT, Tablet
from dakoku.domain.duration import hhmm
from school import RULES, SATO, SUZUKI


@pytest.mark.parametrize(
    ("code", "password"), [("0001", "mistaken"), ("9999", SATO.password), ("1", SATO.password)]
)
def test_a_wrong_code_or_password_is_refused_in_the_same_words(
    employee_page: EmployeePage, code: str, password: str
) -> None:
    employee_page.sign_in(code, password)
    expect(employee_page.alert).to_have_text(
        "社員コードまたはパスワードが違います。もう一度入力してください。"
    )


def test_the_months_record_shows_the_own_punches_and_nobody_elses(
    tablet: Tablet, employee_page: EmployeePage
) -> None:
    came, _ = tablet.punch(SATO, IN), tablet.punch(SUZUKI, IN)
    left = tablet.punch(SATO, OUT)
    tablet.expect_in_history("退勤 送信済み", "出勤 送信済み", "出勤 送信済み")
    employee_page.enter(SATO)
    date = RULES.work_date(came.at)
    day = employee_page.day(date.isoformat())
    expect(employee_page.start(date.isoformat())).to_contain_text(hhmm(RULES.minute(came.at, date)))
    expect(employee_page.end(date.isoformat())).to_contain_text(hhmm(RULES.minute(left.at, date)))
    expect(day).not_to_contain_text("勤務中")
    expect(employee_page.page.get_by_text("鈴木")).to_have_count(0)


def test_a_month_without_punches_says_so_and_shows_what_was_planned(employee_page: EmployeePage) -> None:
    employee_page.enter(SATO)
    expect(employee_page.page.get_by_text("この月の打刻はまだありません。")).to_be_visible()
    expect(employee_page.page.get_by_role("row").filter(has_text="通常").first).to_be_visible()


def test_signing_out_asks_for_code_and_password_again(employee_page: EmployeePage) -> None:
    employee_page.enter(SATO)
    employee_page.page.get_by_role("button", name="ログアウト").click()
    expect(employee_page.page.get_by_label("社員コード")).to_be_visible()
    employee_page.page.reload()
    expect(employee_page.page.get_by_label("社員コード")).to_be_visible()
