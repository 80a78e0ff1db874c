"""全入力完了: from what is lacking to the lock, and back; and what came too late."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from browser.catalogue import inspection
from browser.conftest import NewContext
from browser.console.console_page import ConsolePage, employ
from browser.screens import PC
from dakoku.domain.zone import month_dates, month_of, month_shifted
from dakoku.platform.identity import Role
from dakoku.platform.ids import new_id
from school import RULES, SATO, SUZUKI, School
from tools.ports import Ports
from waiting import eventually

MONTH = month_shifted(month_of(RULES.work_date(datetime.now(UTC))), -1)
DAY = month_dates(MONTH)[13]


@pytest.fixture
def console(new_context: NewContext, site: str, school: School, suite: Ports) -> ConsolePage:
    """The console of the school's administrator, at a PC."""
    employ(suite, school.client, Role.DEPARTMENT_ADMIN, (school.department_id,), None)
    context = new_context()
    inspection.prepare(context)
    page = context.new_page()
    page.set_viewport_size(PC)
    return ConsolePage(page, site).enter()


def punch(school: School, kind: str, minute: int) -> None:
    """Sato's own punch, sent late: the suite settles it."""
    at, punch_id = RULES.instant(DAY, minute), new_id()
    wall = {"wall": 0, "offset": None, "syncedWall": None, "monotonic": None}
    document = {
        "punchId": punch_id,
        "attempt": 1,
        "employeeId": school.id(SATO),
        "departmentId": school.department_id,
        "terminalId": None,
        "source": "self",
        "type": kind,
        "at": at,
        "offline": True,
        "clock": wall,
        "seal": None,
        "arrivedAt": at + timedelta(days=1),
    }
    school.client.document(f"punches/{punch_id}").set(document)


def answer(page: Page, reason: str, verb: str) -> None:
    """Give the reason that a dialog asks for."""
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox").fill(reason)
    dialog.get_by_role("button", name=verb, exact=True).click()
    expect(dialog).to_have_count(0)


def confirm(console: ConsolePage) -> None:
    """Confirm last month, although nobody has a record."""
    page = console.page
    console.go(f"confirmation?month={MONTH}")
    expect(page.get_by_role("row", name=SATO.name)).to_contain_text("記録のない日")
    expect(page.get_by_role("checkbox", name=f"{SUZUKI.name}を対象者にする")).to_be_checked()
    assert inspection.findings(page) == []
    page.get_by_role("button", name="全入力完了").click()
    answer(page, "記録の試験のため", "全入力完了")
    expect(page.get_by_text("ロック済み")).to_have_count(2)


def test_a_month_is_confirmed_opened_for_one_locked_again_and_taken_back(
    console: ConsolePage, school: School
) -> None:
    page = console.page
    console.open("全入力完了")
    year = MONTH if DAY.month >= 4 else month_shifted(MONTH, -3)
    console.go(f"confirmation?year={year}")
    expect(page.get_by_role("link", name="未確定").last).to_be_visible()
    confirm(console)
    page.get_by_role("button", name="ダイジェストを確かめる").click()
    expect(page.get_by_text("2人の記録はすべて、確定したときのままです。")).to_be_visible()
    assert inspection.findings(page) == []
    page.get_by_role("button", name=f"ロック解除 {SATO.name}").click()
    answer(page, "打刻忘れの訂正", "ロック解除")
    expect(page.get_by_role("row", name=SATO.name)).to_contain_text("ロック解除中")
    page.get_by_role("button", name=f"ロックする {SATO.name}").click()
    answer(page, "訂正済み", "ロックする")
    expect(page.get_by_text("ロック済み")).to_have_count(2)
    page.get_by_role("button", name="入力データ修正").click()
    answer(page, "全員の再確認", "入力データ修正")
    expect(page.get_by_role("button", name="全入力完了")).to_be_visible()
    month = f"months/{school.department_id}_{MONTH.replace('-', '')}"
    eventually(lambda: school.client.document(month).get().get("state") == "open")


def test_what_came_after_the_confirmation_is_accepted_or_refused(
    console: ConsolePage, school: School
) -> None:
    page = console.page
    confirm(console)
    punch(school, "in", 500)
    eventually(lambda: school.statuses(SATO) == ["held"])
    punch(school, "out", 1050)
    console.open("保留・却下")
    card = page.get_by_role("article")
    expect(card).to_have_count(2)
    assert inspection.findings(page) == []
    card.first.get_by_role("button", name="認める", exact=True).click()
    answer(page, "本人に確認した", "認める")
    expect(card).to_have_count(1)
    card.get_by_role("button", name="認めない").click()
    answer(page, "退勤は別に記録した", "認めない")
    expect(page.get_by_text("保留の打刻はありません。")).to_be_visible()
    assert school.statuses(SATO) == ["accepted", "rejected"]
    page.get_by_role("link", name="却下", exact=True).click()
    expect(page.get_by_role("row", name=SATO.name)).to_contain_text("退勤は別に記録した")
    console.go(f"confirmation?month={MONTH}")
    expect(page.get_by_role("row", name=SATO.name)).to_contain_text("ロック解除中")
