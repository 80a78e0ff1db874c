"""Ways to what is done beside punching: timecard and counts."""

from playwright.sync_api import Route, expect

from browser.catalogue.stage import Stage


def timecard_password(stage: Stage) -> None:
    stage.tablet.begin().ask(stage.person("0001"), "タイムカード")


def timecard(stage: Stage) -> None:
    page = stage.timecard.page
    page.keyboard.press("Shift")  # nobody is there: it would close itself
    expect(page.get_by_role("heading", level=1)).to_have_text("タイムカード")
    expect(page.get_by_text("打刻が足りない日が1日あります。")).to_be_visible()


def counts(stage: Stage) -> None:
    stage.tablet.page.context.route("**/api/ledger/orders/current", _still_open)
    owner = stage.loaded.demo["employees"][0]
    stage.tablet.begin().ask(stage.person(owner["code"]), "カウント")
    stage.tablet.enter_password(owner["password"], "注文を入力")
    stage.tablet.dialog.get_by_role("button", name="を増やす").first.click()


def _still_open(route: Route) -> None:
    """As it is in the morning, whatever the server's time."""
    answer = route.fetch()
    route.fulfill(response=answer, json={**answer.json(), "open": True})
