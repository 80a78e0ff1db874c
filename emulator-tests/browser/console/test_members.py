"""An administrator invites another, who chooses a password by the mailed link and sees what they may."""

import re

from playwright.sync_api import expect

from browser.catalogue import inspection
from browser.conftest import NewContext
from browser.console.console_page import ConsolePage, forget
from school import School
from tools.ports import Ports
from waiting import eventually

EMAIL, PASSWORD = "yamaguchi@example.jp", "hototogisu-2026"


def links(school: School) -> list[str]:
    """The links in the mails to the invited one."""
    mails = [one.to_dict() for one in school.client.collection("mail").stream()]
    texts = [mail["message"]["text"] for mail in mails if mail["to"] == [EMAIL]]
    return [path for text in texts for path in re.findall(r"/console/#/password\S+", text)]


def test_the_invited_one_chooses_a_password_and_sees_what_was_given(
    console: ConsolePage, new_context: NewContext, school: School, suite: Ports
) -> None:
    page = console.page
    forget(suite, EMAIL)
    inspection.prepare(page.context)
    page.reload()
    console.open("管理者と権限")
    page.get_by_role("link", name="管理者を招待").click()
    page.get_by_label("氏名").fill("山口 真")
    page.get_by_label("メールアドレス").fill(EMAIL)
    page.get_by_role("button", name="管理者を招待").click()
    expect(page.get_by_text("所属を1つ以上選択してください")).to_be_visible()
    page.get_by_label("0100 北小学校").check()
    page.get_by_role("button", name="端末担当").click()
    page.get_by_label("職員：なし").check()
    page.get_by_label("勤怠・在校等時間：閲覧").check()
    assert inspection.findings(page) == []
    page.get_by_role("button", name="管理者を招待").click()
    expect(page.get_by_role("heading", name="山口 真")).to_be_visible()
    eventually(lambda: len(links(school)) == 1)

    invited = new_context().new_page()
    invited.goto(f"{console.site}{links(school)[0]}")
    expect(invited.get_by_text(EMAIL)).to_be_visible()
    invited.get_by_label("新しいパスワード", exact=True).fill("short")
    invited.get_by_role("button", name="設定する").click()
    expect(invited.get_by_text("10文字以上で入力してください")).to_be_visible()
    invited.get_by_label("新しいパスワード", exact=True).fill(PASSWORD)
    invited.get_by_role("button", name="設定する").click()
    invited.get_by_role("link", name="ログイン画面へ").click()
    theirs = ConsolePage(invited, console.site).enter(EMAIL, PASSWORD)
    expect(theirs.entry("出勤状況")).to_be_visible()
    expect(theirs.entry("端末・証明書")).to_be_visible()
    expect(theirs.entry("社員")).to_have_count(0)
    expect(theirs.entry("管理者と権限")).to_have_count(0)

    page.get_by_label("職員：閲覧").check()
    page.get_by_role("button", name="保存する").click()
    expect(theirs.entry("社員")).to_be_visible()
    page.get_by_role("button", name="利用を停止").click()
    page.get_by_role("dialog").get_by_role("button", name="利用を停止").click()
    expect(invited.get_by_role("button", name="ログイン")).to_be_visible()


def test_whoever_has_forgotten_the_password_is_told_the_same_whatever_the_address(
    new_context: NewContext, site: str, school: School
) -> None:
    page = new_context().new_page()
    page.goto(f"{site}/console/")
    page.get_by_role("button", name="パスワードを忘れた").click()
    page.get_by_label("メールアドレス").fill("nobody@example.jp")
    page.get_by_role("button", name="リンクを送る").click()
    expect(page.get_by_text("管理者として登録されていれば、リンクを送りました", exact=False)).to_be_visible()
    page.goto(f"{site}/console/#/password?oobCode=spent&lang=vi")
    expect(page.get_by_text("Liên kết này không dùng được nữa")).to_be_visible()
    assert school.client.collection("mail").get() == []
