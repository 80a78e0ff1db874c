"""The settings on the console: what is saved there holds on tablets and employee pages at once."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.conftest import NewContext
from browser.console.console_page import ConsolePage, employ
from browser.employee_page import EmployeePage
from browser.screens import PC
from browser.terminal.tablet import Tablet
from dakoku.platform.clock import system_clock
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area, Level, Permissions
from dakoku.store.arranging.patterns import Patterns
from school import RULES, SATO, School
from tools.ports import Ports

Enter = Callable[[Role, Permissions | None], ConsolePage]


@pytest.fixture
def enter(new_context: NewContext, site: str, school: School, suite: Ports) -> Enter:
    """`enter(role, permissions)`: the console of an administrator of the school."""

    def make(role: Role, permissions: Permissions | None) -> ConsolePage:
        employ(suite, school.client, role, (school.department_id,), permissions)
        page = new_context().new_page()
        page.set_viewport_size(PC)
        return ConsolePage(page, site).enter()

    return make


def save(page: Page) -> None:
    button = page.get_by_role("button", name="保存する")
    button.click()
    expect(button).to_have_count(0)
    expect(page.get_by_text("保存しました。").last).to_be_visible()


def types(tablet: Tablet) -> Locator:
    return tablet.page.get_by_role("group", name="打刻種別").get_by_role("button")


def test_a_kind_of_leave_is_offered_to_employees_where_it_stands(
    enter: Enter, employee_page: EmployeePage
) -> None:
    console = enter(Role.ORGANISATION_ADMIN, None)
    page = console.page
    console.open("組織")
    kinds = page.get_by_role("list", name="休暇の種類").get_by_role("textbox")
    expect(kinds.first).to_have_value("年休")
    page.get_by_role("button", name="休暇の種類を追加").click()
    page.keyboard.type("年休")
    page.keyboard.press("Enter")
    expect(page.get_by_text("同じ名前があります。")).to_be_visible()
    expect(kinds.last).to_be_focused()
    kinds.last.fill("結婚休暇")
    for _ in range(kinds.count() - 2):
        page.keyboard.press("Alt+ArrowUp")
    expect(kinds.nth(1)).to_be_focused()
    save(page)

    employee_page.enter(SATO)
    employee_page.page.goto(f"{employee_page.site}/my/#/arrangements/{RULES.work_date(system_clock())}")
    register = employee_page.page.get_by_role("button", name="休暇を登録")
    expect(register).to_be_visible()
    register.click()
    offered = employee_page.page.get_by_role("dialog").get_by_label("種類").get_by_role("option")
    expect(offered.nth(1)).to_have_text("結婚休暇")


def test_a_department_hides_a_button_and_inherits_it_again_live(enter: Enter, tablet: Tablet) -> None:
    console = enter(Role.DEPARTMENT_ADMIN, None)
    page = console.page
    console.open("所属")
    page.get_by_role("link", name="北小学校").click()
    breaks = page.get_by_label("休憩の開始・終了ボタンを表示")
    expect(breaks.locator("option:checked")).to_have_text("組織の設定に従う（表示する）")
    expect(page.get_by_label("所属名")).to_be_disabled()
    breaks.select_option("表示しない")
    save(page)
    expect(types(tablet)).to_have_text(["出勤", "退勤", "外出", "戻り"])
    breaks.select_option("組織の設定に従う（表示する）")
    save(page)
    expect(types(tablet)).to_have_text(["出勤", "退勤", "休憩開始", "休憩終了", "外出", "戻り"])


def test_a_department_makes_its_own_categories_and_returns_to_everybodys(enter: Enter) -> None:
    console = enter(Role.DEPARTMENT_ADMIN, None)
    page = console.page
    console.open("業務内容")
    makes = page.get_by_role("button", name="この所属だけの一覧を作る")
    expect(makes).to_be_visible()
    expect(page.get_by_text("閲覧のみの権限です")).to_have_count(0)
    makes.click()
    page.get_by_role("textbox").last.fill("経営")
    save(page)
    back = page.get_by_role("button", name="組織の一覧に戻す")
    back.click()
    page.get_by_role("dialog").get_by_role("button", name="組織の一覧に戻す").click()
    expect(page.get_by_text("組織の一覧に戻しました。")).to_be_visible()
    expect(page.get_by_text("この所属は、組織の一覧を使っています。")).to_be_visible()
    expect(back).to_have_count(0)
    expect(page.get_by_role("textbox").last).to_have_value("管理")


def test_a_department_is_added_once_and_known_to_every_page(enter: Enter) -> None:
    console = enter(Role.ORGANISATION_ADMIN, None)
    page = console.page
    console.open("所属")
    page.get_by_role("button", name="所属を追加").click()
    form = page.get_by_role("dialog")
    form.get_by_label("所属コード").fill("0100")
    form.get_by_label("所属名").fill("東小学校")
    form.get_by_role("button", name="保存する").click()
    expect(form.get_by_text("このコードは「北小学校」で使われています。")).to_be_visible()
    form.get_by_label("所属コード").fill("0300")
    save(page)
    expect(page.get_by_role("row").filter(has_text="東小学校")).to_be_visible()
    console.open("カレンダー")
    expect(page.get_by_label("だれの設定").get_by_role("option")).to_contain_text(["組織", "北", "東"])


def test_an_event_is_saved_over_what_others_changed_and_seen_in_the_month(
    enter: Enter, employee_page: EmployeePage, school: School
) -> None:
    console = enter(Role.ORGANISATION_ADMIN, None)
    page, today = console.page, RULES.work_date(system_clock())
    console.go(f"calendar?year={today.year}")
    page.locator(f"#day-{today}").click()
    page.get_by_label("名称").fill("体育祭")
    expect(page.get_by_text("保存していない変更が1日あります。")).to_be_visible()
    console.open("組織")
    page.get_by_role("dialog").get_by_role("button", name="入力に戻る").click()
    expect(page.get_by_label("名称")).to_have_value("体育祭")
    other = today.replace(day=28 if today.day < 28 else 1)
    school.client.document(f"calendars/organisation_{today.year}").set(
        {"days": {other.isoformat(): {"kind": "working", "name": "遠足"}}}
    )
    page.get_by_role("button", name="保存する").click()
    expect(page.get_by_text("ほかの人がこのカレンダーを先に変更しました。", exact=False)).to_be_visible()
    expect(page.get_by_role("button", name="遠足")).to_be_visible()
    save(page)
    expect(page.get_by_text("職員の予定を作り直しています。", exact=False)).to_be_visible()
    employee_page.enter(SATO)
    expect(employee_page.day(today.isoformat())).to_contain_text("体育祭")
    expect(employee_page.day(other.isoformat())).to_contain_text("遠足")


def test_a_pattern_past_midnight_is_made_once_its_breaks_fit(enter: Enter, school: School) -> None:
    console = enter(Role.ORGANISATION_ADMIN, None)
    page = console.page
    console.open("勤務割振")
    page.get_by_role("button", name="勤務割振を追加").click()
    form = page.get_by_role("dialog")
    for label, text in [
        ("名称", "宿直"),
        ("始業時刻", "2200"),
        ("終業時刻", "3100"),
        ("休憩1 開始", "2100"),
        ("休憩1 終了", "2600"),
    ]:
        form.get_by_label(label).fill(text)
    form.get_by_role("button", name="保存する").click()
    expect(form.get_by_text("休憩は始業から終業までの間にしてください。")).to_be_visible()
    form.get_by_label("休憩1 開始").fill("2500")
    save(page)
    row = page.get_by_role("row").filter(has_text="宿直")
    expect(row).to_contain_text("22:00–31:00")
    (made,) = [one for one in Patterns(school.client).all() if one.pattern.name == "宿直"]
    assert [(rest.start, rest.end) for rest in made.pattern.breaks] == [(1500, 1560)]


def test_a_limit_that_contradicts_another_is_refused_at_its_field(enter: Enter) -> None:
    console = enter(Role.ORGANISATION_ADMIN, None)
    page = console.page
    console.open("上限の設定")
    teachers = page.get_by_role("region", name="教員（指針）")
    special = teachers.get_by_label("特別な事情：月の上限（時間）")
    special.fill("30")
    page.get_by_role("button", name="保存する").click()
    expect(teachers.get_by_text("特別な事情のないときの上限以上にしてください。")).to_be_visible()
    expect(special).to_be_focused()
    special.fill("80:30")
    save(page)
    page.reload()
    expect(special).to_have_value("80:30")


def test_a_self_check_is_asked_for_and_taken_back(enter: Enter, employee_page: EmployeePage) -> None:
    console = enter(Role.DEPARTMENT_ADMIN, None)
    page, today = console.page, RULES.work_date(system_clock()).isoformat()
    console.open("セルフチェック")
    page.get_by_role("button", name="セルフチェックを依頼").click()
    form = page.get_by_role("dialog")
    form.get_by_label("開始日").fill(today)
    form.get_by_label("土曜・日曜を除く").uncheck()
    form.get_by_label("人を選ぶ").check()
    form.get_by_label(SATO.label).check()
    form.get_by_role("button", name="依頼する").click()
    expect(page.get_by_role("row").filter(has_text="北小学校の1人")).to_be_visible()
    employee_page.enter(SATO)
    asked = employee_page.page.get_by_text("セルフチェックの記録をお願いする日が1日あります。")
    expect(asked).to_be_visible()
    page.get_by_role("row").get_by_role("button").click()
    page.get_by_role("dialog").get_by_role("button", name="削除").click()
    expect(page.get_by_text("依頼はありません。", exact=False)).to_be_visible()


def test_whoever_may_only_look_changes_nothing(enter: Enter) -> None:
    console = enter(Role.ORGANISATION_ADMIN, {Area.SETTINGS: Level.VIEW, Area.TERMINAL_SETTINGS: Level.VIEW})
    for area, label in [("組織", "組織名"), ("業務内容", "業務内容 1番目"), ("上限の設定", "名称")]:
        console.open(area)
        expect(console.page.get_by_text("閲覧のみの権限です。", exact=False)).to_be_visible()
        expect(console.page.get_by_label(label).first).to_be_disabled()
    console.open("カレンダー")
    expect(console.page.get_by_role("complementary", name="日の設定")).to_have_count(0)
