"""Ways to what goes before a terminal: its certificate, the home screen of an iPad, the check."""

from playwright.sync_api import expect

from browser.catalogue.stage import Stage


def certificate(stage: Stage) -> None:
    page = stage.invited.page
    page.reload()
    expect(page.get_by_role("heading")).to_have_text("証明書")


def home_screen(stage: Stage) -> None:
    page = stage.ipad.go().page
    expect(page.get_by_role("list").get_by_role("listitem")).to_have_count(4)


def check(stage: Stage) -> None:
    page = stage.checked.page
    page.goto(f"{stage.site}/#/check")
    expect(page.get_by_text("要対応が").or_(page.get_by_text("注意が"))).to_be_visible()
