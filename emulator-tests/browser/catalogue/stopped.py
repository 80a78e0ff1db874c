"""Ways to the screens that say why the terminal must not be used now."""

from playwright.sync_api import expect

from browser.catalogue.stage import Stage


def no_storage(stage: Stage) -> None:
    tablet = stage.without_storage.go()
    expect(tablet.page.get_by_role("heading")).to_have_text("この端末では打刻を保存できません")


def elsewhere(stage: Stage) -> None:
    tablet = stage.second.go()
    expect(tablet.page.get_by_role("heading")).to_have_text("タイムレコーダーは別のタブで開いています")
