"""ヘルプ登録: people of another department punch here until the terminal is closed."""

import pytest
from playwright.sync_api import BrowserContext, Locator, expect

import school as schools
from browser.terminal.tablet import IN, Tablet
from school import SATO, SUZUKI, Person, School

TAKEDA = Person("1001", "武田 美咲", "タケダ ミサキ")
OKA = Person("1002", "岡 大輔", "オカ ダイスケ")


@pytest.fixture
def south(school: School) -> School:
    """南小学校 with Takeda and Oka."""
    return schools.found_another(school.client, "0200", "南小学校", [TAKEDA, OKA])


def dialog(tablet: Tablet) -> Locator:
    """The dialog, with 南小学校 chosen."""
    tablet.page.get_by_role("button", name="サイドメニュー").click()
    tablet.dialog.get_by_role("button", name="ヘルプ登録").click()
    tablet.dialog.get_by_label("所属").select_option(label="0200 南小学校")
    return tablet.dialog


def register(tablet: Tablet, person: Person) -> None:
    """Let somebody of 南小学校 help."""
    dialog(tablet).get_by_role("checkbox", name=person.label).check()
    tablet.dialog.get_by_role("button", name="追加する").click()
    expect(tablet.toast).to_have_text("ヘルプ登録をしました。")
    expect(tablet.tiles.filter(has_text=person.label)).to_have_text(f"{person.label} ヘルプ")


def test_a_helper_stands_on_the_tiles_marked_and_punches_for_this_department(
    tablet: Tablet, south: School, school: School
) -> None:
    register(tablet, TAKEDA)
    expect(tablet.page.get_by_role("button", name="サイドメニュー")).to_be_focused()
    tablet.punch(TAKEDA, IN)
    tablet.expect_in_history("出勤 送信済み")
    assert south.statuses(TAKEDA) == ["accepted"]
    assert [punch["departmentId"] for punch in south.punches(TAKEDA)] == [school.department_id]


def test_a_helper_punches_without_a_network_and_is_named_after_the_terminal_was_closed(
    tablet: Tablet, context: BrowserContext, south: School
) -> None:
    register(tablet, TAKEDA)
    context.set_offline(True)
    tablet.reload()
    tablet.punch(TAKEDA, IN)
    tablet.page.close()
    later = Tablet(context.new_page(), tablet.site).go()
    expect(later.tiles).to_have_text([SATO.label, SUZUKI.label])
    later.unsent_of(TAKEDA)
    context.set_offline(False)
    expect(later.page.get_by_text("この従業員の未送信データはありません。")).to_be_visible()
    later.page.goto(f"{later.site}/#/history")
    expect(later.rows).to_contain_text([TAKEDA.name])
    assert south.statuses(TAKEDA) == ["accepted"]


@pytest.mark.usefixtures("south")
def test_whoever_is_on_the_tiles_cannot_be_chosen_again_and_can_be_removed(tablet: Tablet) -> None:
    register(tablet, TAKEDA)
    shown = dialog(tablet)
    expect(shown.get_by_role("checkbox", name=TAKEDA.label)).to_be_disabled()
    shown.get_by_label("従業員検索").fill("おか")
    expect(shown.get_by_role("checkbox")).to_have_count(1)
    shown.get_by_role("button", name=f"{TAKEDA.label}のヘルプ登録を解除").click()
    expect(shown.get_by_label("所属")).to_be_focused()
    tablet.page.keyboard.press("Escape")
    expect(tablet.tiles).to_have_text([SATO.label, SUZUKI.label])


@pytest.mark.usefixtures("south")
def test_nobody_ticked_is_told(tablet: Tablet) -> None:
    dialog(tablet).get_by_role("button", name="追加する").click()
    expect(tablet.alert).to_have_text("登録する従業員にチェックを入れてください。")


@pytest.mark.usefixtures("south")
def test_helpers_are_gone_after_a_logout(tablet: Tablet, school: School) -> None:
    register(tablet, TAKEDA)
    tablet.page.get_by_role("button", name="サイドメニュー").click()
    tablet.dialog.get_by_role("button", name="ログアウト").click()
    tablet.dialog.get_by_role("button", name="ログアウト").click()
    tablet.enter_certificate(school.certificate)
    expect(tablet.tiles).to_have_text([SATO.label, SUZUKI.label])


def test_without_a_network_it_says_so(tablet: Tablet, context: BrowserContext) -> None:
    context.set_offline(True)
    expect(tablet.offline_mark).to_be_visible()
    tablet.page.get_by_role("button", name="サイドメニュー").click()
    tablet.dialog.get_by_role("button", name="ヘルプ登録").click()
    expect(tablet.dialog).to_contain_text("ヘルプ登録にはネットワークが必要です。")


def test_hidden_where_the_department_hides_it(tablet: Tablet, school: School) -> None:
    school.department.update({"terminal": {"help": False}})
    tablet.page.get_by_role("button", name="サイドメニュー").click()
    expect(tablet.dialog.get_by_role("link", name="打刻履歴")).to_be_visible()
    expect(tablet.dialog.get_by_role("button", name="ヘルプ登録")).to_have_count(0)
