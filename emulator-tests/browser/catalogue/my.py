"""Ways to the pages of employees."""

import re

import requests
from playwright.sync_api import expect

import people
from browser.catalogue.stage import Stage

WRITTEN = "2026-11-05"  # a day with overtime that its owner has written into


def month(stage: Stage) -> None:
    page, owner = stage.elsewhere.page, stage.loaded.demo["employees"][0]
    page.goto(f"{stage.site}/my/")
    missing = page.get_by_text("打刻が足りない日が1日あります。")
    expect(missing.or_(page.get_by_label("社員コード"))).to_be_visible()
    if page.get_by_label("社員コード").is_visible():
        page.get_by_label("社員コード").fill(owner["code"])
        page.get_by_label("パスワード").fill(owner["password"])
        page.get_by_role("button", name="ログイン").click()
    expect(missing).to_be_visible()


def day(stage: Stage) -> None:
    """A day's form, filled in."""
    month(stage)
    page = stage.elsewhere.page
    page.goto(f"{stage.site}/my/#{WRITTEN}")
    expect(page.get_by_label("部活動時間数", exact=True)).to_be_visible()


def history(stage: Stage) -> None:
    """Who changed what, when and why."""
    month(stage)
    page = stage.elsewhere.page
    opened = page.locator("details.history[open]")
    if not opened.count():
        page.get_by_text("修正の履歴", exact=True).click()
    expect(opened.get_by_role("row").nth(1)).to_be_visible()
    opened.scroll_into_view_if_needed()


def arrangements(stage: Stage) -> None:
    """Leave, trips and substituted days off of a month."""
    _room(stage, "arrangements/2026-11")
    expect(stage.elsewhere.page.get_by_role("heading", name="休暇", exact=True)).to_be_visible()


def leave(stage: Stage) -> None:
    """The form of a leave."""
    arrangements(stage)
    stage.elsewhere.page.get_by_role("button", name="休暇を登録").click()
    expect(stage.elsewhere.page.get_by_label("終日")).to_be_visible()


def selfcheck(stage: Stage) -> None:
    """A day, and how the time was spent."""
    _room(stage, "selfcheck/2026-11-16")
    expect(stage.elsewhere.page.get_by_role("table", name="内容ごとの時間")).to_be_visible()


def sign_in(stage: Stage) -> None:
    """The door."""
    page = stage.blank.page
    page.goto(f"{stage.site}/my/")
    expect(page.get_by_label("社員コード")).to_be_visible()


def staff_room_pc(stage: Stage) -> None:
    """Where a PC is enrolled."""
    page = stage.blank.page
    page.goto(f"{stage.site}/my/#/pc")
    expect(page.get_by_label("証明書")).to_be_visible()


def _room(stage: Stage, address: str) -> None:
    month(stage)
    stage.elsewhere.page.goto(f"{stage.site}/my/#/{address}")


def password_link(stage: Stage) -> None:
    page = stage.mailed.page
    page.goto(f"{stage.site}/manifest.webmanifest")
    page.goto(_mailed(stage))
    expect(page.get_by_label("新しいパスワード", exact=True)).to_be_visible()


def _mailed(stage: Stage) -> str:
    """The address in a mail that was sent just now."""
    client = stage.loaded.client
    client.document(f"members/{people.ITO.uid}").set(people.member("organisationAdmin"))
    url = f"{stage.site}/api/ledger/employees/passwords/links"
    body = {"employeeIds": [stage.loaded.demo["employees"][0]["id"]]}
    headers = {"Authorization": people.ITO.bearer()}
    requests.post(url, json=body, headers=headers, timeout=60).raise_for_status()
    mails = sorted((found.to_dict() for found in client.collection("mail").stream()), key=_created)
    (path,) = re.findall(r"/my/#/password/\S+", mails[-1]["message"]["text"])
    return f"{stage.site}{path}"


def _created(mail: dict[str, object]) -> str:
    return str(mail["createdAt"])
