"""Ways to the pages of employees."""

import re

import requests
from playwright.sync_api import expect

import people
from browser.catalogue.stage import Stage


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
