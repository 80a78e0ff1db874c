"""月別一覧: a department's month as it changes, one person's in detail, and a day corrected with a reason."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from browser.catalogue import inspection
from browser.conftest import NewContext
from browser.console.console_page import ConsolePage, employ
from browser.console.months_page import MonthsPage
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.zone import month_of
from dakoku.platform.clock import system_clock
from dakoku.platform.identity import Role
from dakoku.platform.ids import new_id
from dakoku.platform.permissions import Area, Level, Permissions
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.record.bulk import Bulk
from dakoku.store.record.edits import Edits
from school import RULES, SATO, SUZUKI, Person, School, now
from tools.ports import Ports

# The 10th of the month before this one: over, whatever the day and the hour.
DAY = (RULES.work_date(now()).replace(day=1) - timedelta(days=1)).replace(day=10)
MONTH = month_of(DAY)
KATO = Person("0090", "加藤 実")


@pytest.fixture(autouse=True)
def _worked(school: School) -> None:
    """Sato came on the 10th, and nobody knows when she left; Suzuki worked overtime; Kato served up to that
    day, and has no punch."""
    punched(school, SATO, {PunchType.IN: 480})
    punched(school, SUZUKI, {PunchType.IN: 480, PunchType.OUT: 1140})
    batch = school.client.batch()
    kato = Employee(new_id(), KATO.code, KATO.name, school.department_id, left_on=DAY, active=False)
    Employees(school.client).put(batch, kato, now(), None)
    batch.commit()


def punched(school: School, person: Person, times: dict[PunchType, int], day: date = DAY) -> None:
    employee = Employees(school.client).get(school.id(person))
    assert employee is not None
    made = [
        Punch(f"{person.code}{kind}", kind, RULES.instant(day, minute), Source.TERMINAL)
        for kind, minute in times.items()
    ]
    Bulk(school.client, RULES, system_clock).apply_many(employee, made)


def entered(
    new_context: NewContext, site: str, school: School, suite: Ports, may: Permissions | None = None
) -> MonthsPage:
    employ(suite, school.client, Role.DEPARTMENT_ADMIN, (school.department_id,), may)
    context = new_context()
    inspection.prepare(context)
    console = ConsolePage(context.new_page(), site).enter()
    console.go(f"months?month={MONTH}")
    return MonthsPage(console.page)


def test_a_month_is_followed_searched_and_corrected(
    new_context: NewContext, site: str, school: School, suite: Ports
) -> None:
    months = entered(new_context, site, school, suite)
    page = months.page
    expect(months.line(SUZUKI)).to_contain_text("08:0019:00")
    expect(months.line(SUZUKI)).to_contain_text("未入力")
    expect(months.line(SATO)).to_contain_text("退勤なし")
    expect(months.line(KATO)).to_be_visible()
    punched(school, SATO, {PunchType.OUT: 1080})
    expect(months.line(SATO)).to_contain_text("18:00")
    expect(months.line(SATO)).not_to_contain_text("退勤なし")
    assert inspection.findings(page) == []

    page.get_by_label("氏名・社員コードで検索").fill("さとう")
    expect(page.get_by_role("status").filter(has_text="人を表示")).to_have_text("3人中 1人を表示")
    expect(months.line(SUZUKI)).to_have_count(0)
    page.get_by_label("表示する職員").select_option("上限に近い・超過")
    page.get_by_role("button", name="すべて表示").click()
    months.line(SATO).get_by_role("rowheader").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=SUZUKI.name)).to_be_visible()
    page.get_by_role("link", name=f"前の職員 {SATO.name}").click()
    expect(page.get_by_role("heading", name=SATO.name)).to_be_visible()

    months.day(DAY.day).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("終業", exact=True).fill("19:30")
    dialog.get_by_label("部活動時間数", exact=True).fill("0:30")
    dialog.get_by_role("button", name="登録").click()
    expect(dialog.get_by_text("修正の理由を入力してください。")).to_be_visible()
    dialog.get_by_label("修正の理由").fill("本人に確認")
    dialog.get_by_role("button", name="登録").click()
    expect(dialog).to_have_count(0)
    assert inspection.findings(page) == []
    page.get_by_role("link", name="一覧へ戻る").click()
    expect(months.line(SATO)).to_contain_text("編")
    expect(months.line(SATO)).to_contain_text("19:30")
    (edit,) = Edits(school.client, school.id(SATO), MONTH).all()
    assert (edit["name"], edit["byOwner"], edit["reason"]) == ("田中 由紀", False, "本人に確認")


def test_whoever_may_only_view_changes_nothing(
    new_context: NewContext, site: str, school: School, suite: Ports
) -> None:
    months = entered(new_context, site, school, suite, {Area.RECORDS: Level.VIEW})
    expect(months.page.get_by_role("link", name="全入力完了へ")).to_have_count(0)
    months.open_person(SUZUKI)
    months.day(DAY.day).click()
    dialog = months.page.get_by_role("dialog")
    expect(dialog.get_by_text("閲覧のみの権限のため、変更できません。")).to_be_visible()
    expect(dialog.get_by_role("textbox")).to_have_count(0)
    dialog.get_by_role("button", name="閉じる").click()
    expect(months.page.get_by_role("button", name="休暇を登録")).to_have_count(0)
