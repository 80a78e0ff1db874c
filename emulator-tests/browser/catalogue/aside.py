"""Ways to the side menu and what opens from it."""

from playwright.sync_api import expect

from browser.catalogue.stage import Stage
from browser.catalogue.still import StillTablet


def side_menu(stage: Stage) -> None:
    open_menu(stage.tablet)


def history(stage: Stage) -> None:
    stage.offline.begin().open("打刻履歴")


def status(stage: Stage) -> None:
    stage.tablet.begin().open("出勤状況", "出勤状況一覧")
    expect(stage.tablet.page.get_by_text("0001 佐藤 花子")).to_be_visible()


def settings(stage: Stage) -> None:
    stage.tablet.begin().open("設定")


def announcements(stage: Stage) -> None:
    page = stage.tablet.begin().page
    page.get_by_role("link", name="アナウンス").click()
    page.get_by_text("サーバーの定期点検").click()
    expect(page.get_by_text("点検中も打刻できます。")).to_be_visible()


def help_(stage: Stage) -> None:
    open_menu(stage.tablet)
    dialog = stage.tablet.dialog
    dialog.get_by_role("button", name="ヘルプ登録").click()
    dialog.get_by_label("所属").select_option("0900 教育委員会事務局")
    for place in (0, 1):
        dialog.get_by_role("checkbox").nth(place).check()
    expect(dialog.get_by_role("status")).to_have_text("2名を選択中")


def logout(stage: Stage) -> None:
    open_menu(stage.offline)
    stage.offline.dialog.get_by_role("button", name="ログアウト").click()
    expect(stage.offline.dialog.get_by_role("heading")).to_have_text("ログアウトしますか")


def open_menu(tablet: StillTablet) -> None:
    """The drawer."""
    tablet.begin().page.get_by_role("button", name="サイドメニュー").click()
    expect(tablet.dialog.get_by_role("heading")).to_have_text("サイドメニュー")
