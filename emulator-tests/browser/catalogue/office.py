"""Ways to the areas of the console, as the organisation's administrator."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from playwright.sync_api import expect

from browser.catalogue.stage import Stage
from browser.catalogue.still import MOMENT

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


def reports(stage: Stage) -> None:
    """A report that failed, one that is ready and one in the making."""
    _keep(stage, 0, kind="doctor", name="産業医連絡票.xlsx", status="failed", code="unavailable")
    _keep(stage, 1, kind="month", name="在校等時間記録.xlsx", status="ready", size=14321)
    _keep(stage, 2, kind="book", name="出勤簿.xlsx", status="running", done=3, total=12)
    area("reports", ".report-card", kind="month", month="2026-10")(stage)


def forms(stage: Stage) -> None:
    """One form that is the organisation's own, the others ours."""
    own = {"kind": "doctor", "name": "別記様式第3号.xlsx", "file": "templates/x.xlsx", "size": 14321}
    stage.loaded.client.document("templates/doctor").set({**own, "at": MOMENT, "uid": "ito"})
    area("reports", ".form-card", scope="forms")(stage)


def _keep(stage: Stage, minute: int, **report: Any) -> None:
    """A report of the first department."""
    usual = {
        "departmentId": stage.loaded.demo["departments"][0]["id"],
        "params": {"month": "2026-10"},
        "byOwner": False,
        "requestedByName": "伊藤 芽衣",
        "createdAt": MOMENT + timedelta(minutes=minute),
        **dict.fromkeys(("done", "total"), 0),
        **dict.fromkeys(("size", "code")),
    }
    stage.loaded.client.document(f"reports/{report['kind'].ljust(20, '0')}").set({**usual, **report})


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
