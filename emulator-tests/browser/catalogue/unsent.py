"""Ways to the unsent punches."""

from playwright.sync_api import expect

from browser.catalogue.stage import Stage


def nobody(stage: Stage) -> None:
    stage.tablet.begin().open("未送信データ一覧")


def people(stage: Stage) -> None:
    stage.offline.begin().open("未送信データ一覧")


def person(stage: Stage) -> None:
    stage.offline.begin().unsent_of(stage.person("0002"))


def withdraw(stage: Stage) -> None:
    person(stage)
    stage.offline.page.get_by_role("button", name="を取り消す").first.click()
    expect(stage.offline.dialog.get_by_label("パスワード")).to_be_focused()
