"""Ways to the areas of the console, as the organisation's administrator."""

from collections.abc import Callable

from playwright.sync_api import expect

from browser.catalogue.stage import Stage

Reach = Callable[[Stage], None]


def area(name: str, seen: str, **params: str) -> Reach:
    """An area, of the first department. `seen`: a selector of what stands there once all was read; `params`:
    what its address says besides."""

    def reach(stage: Stage) -> None:
        page = stage.office.page
        department = stage.loaded.demo["departments"][0]["id"]
        query = "&".join(f"{key}={value}" for key, value in {"department": department, **params}.items())
        _enter(stage)
        page.goto(f"{stage.site}/console/#/{name}?{query}")
        expect(page.locator("main").locator(seen).first).to_be_visible()
        expect(page.locator("main .loading")).to_have_count(0)

    return reach


def month(stage: Stage) -> None:
    """Somebody's month, as an administrator has it."""
    area("months", "h3", month="2026-11", employee=stage.loaded.demo["employees"][0]["id"])(stage)


def sign_in(stage: Stage) -> None:
    """The door."""
    stage.blank.page.goto(f"{stage.site}/console/")
    expect(stage.blank.page.get_by_label("メールアドレス")).to_be_visible()


def _enter(stage: Stage) -> None:
    page, administrator = stage.office.page, stage.loaded.demo["organisationAdmin"]
    if page.url.startswith(f"{stage.site}/console/"):
        return
    page.goto(f"{stage.site}/console/")
    page.get_by_label("メールアドレス").fill(administrator["email"])
    page.get_by_label("パスワード").fill(administrator["password"])
    page.get_by_role("button", name="ログイン").click()
    expect(page.get_by_text(administrator["email"])).to_be_visible()
