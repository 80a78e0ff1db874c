"""Ways to the employee page."""

from playwright.sync_api import expect

from browser.catalogue.stage import Stage


def month(stage: Stage) -> None:
    page, owner = stage.elsewhere.page, stage.loaded.demo["employees"][0]
    page.goto(f"{stage.site}/my/")
    day = page.get_by_role("row").or_(page.get_by_role("listitem")).nth(20)
    expect(day.or_(page.get_by_label("社員コード"))).to_be_visible()
    if page.get_by_label("社員コード").is_visible():
        page.get_by_label("社員コード").fill(owner["code"])
        page.get_by_label("パスワード").fill(owner["password"])
        page.get_by_role("button", name="ログイン").click()
    expect(day).to_be_visible()
