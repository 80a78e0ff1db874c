"""端末・証明書 and お知らせ: from the administrator's console to the tablet, and back in the audit trail."""

import re

from playwright.sync_api import Page, expect

from browser.catalogue import inspection
from browser.console.console_page import ConsolePage
from browser.terminal.tablet import Tablet
from school import School
from waiting import eventually

NAME, TO = "保健室", "kocho@example.jp"


def test_a_terminal_is_made_mailed_enrolled_seen_and_shut_out(
    console: ConsolePage, page: Page, school: School
) -> None:
    inspection.prepare(console.page.context)
    console.page.reload()
    make(console)
    tablet = Tablet(page, console.site)
    page.goto(mailed_link(console, school))
    groups = page.get_by_role("status", name="証明書").locator("span")
    expect(groups).to_have_count(8)
    tablet.enrol("-".join(groups.all_inner_texts()))
    console.page.get_by_role("link", name="端末の一覧").click()
    line = console.page.get_by_role("row").filter(has_text=NAME)
    console.page.get_by_role("button", name="更新").click()
    expect(line).to_contain_text("使用中")
    assert inspection.findings(console.page) == []
    line.get_by_role("link").click()
    press(console, "端末を停止")
    expect(console.page.get_by_text("停止中です。", exact=False)).to_be_visible()
    tablet.reload()
    expect(page.get_by_text("管理者によって停止されました", exact=False)).to_be_visible()
    is_kept(console)


def test_an_announcement_is_written_and_reaches_the_tablet(console: ConsolePage, tablet: Tablet) -> None:
    console.go("announcements")
    console.page.get_by_role("button", name="お知らせを書く").click()
    dialog = console.page.get_by_role("dialog")
    dialog.get_by_label("件名").fill("避難訓練")
    dialog.get_by_label("本文").fill("10時に校庭へ集合してください。")
    dialog.get_by_role("button", name="公開する").click()
    expect(console.page.get_by_role("heading", name="避難訓練")).to_be_visible()
    bell = tablet.page.get_by_role("link", name="アナウンス")
    expect(bell).to_have_accessible_name("アナウンス 未読1件")
    console.page.get_by_role("button", name="取り下げる 避難訓練").click()
    console.page.get_by_role("dialog").get_by_role("button", name="取り下げる").click()
    expect(console.page.get_by_text("お知らせはありません。", exact=False)).to_be_visible()
    expect(bell).to_have_accessible_name("アナウンス")


def make(console: ConsolePage) -> None:
    """Add a terminal: its own page opens."""
    console.go("terminals")
    console.page.get_by_role("button", name="端末を追加").click()
    dialog = console.page.get_by_role("dialog")
    dialog.get_by_label("端末名").fill(NAME)
    dialog.get_by_role("button", name="追加", exact=True).click()
    expect(console.heading(NAME)).to_be_visible()


def mailed_link(console: ConsolePage, school: School) -> str:
    """Mail the certificate, and read the letter: the link that shows it."""
    console.page.get_by_role("button", name="メールで送る").click()
    dialog = console.page.get_by_role("dialog")
    dialog.get_by_label("メールアドレス").fill(TO)
    dialog.get_by_role("button", name="送信する").click()
    expect(dialog.get_by_text(f"{TO} に送信しました。", exact=False)).to_be_visible()
    dialog.get_by_role("button", name="閉じる").click()
    letters = eventually(lambda: [found.to_dict() for found in school.client.collection("mail").stream()])
    ((to, text),) = [(one["to"], one["message"]["text"]) for one in letters]
    assert to == [TO]
    (path,) = re.findall(r"/#/certificate/\S+", text)
    return f"{console.site}{path}"


def press(console: ConsolePage, deed: str) -> None:
    """Do something that asks first."""
    console.page.get_by_role("button", name=deed).click()
    console.page.get_by_role("dialog").get_by_role("button", name=deed).click()


def is_kept(console: ConsolePage) -> None:
    """What was done is found in the audit trail, by its kind and by its subject."""
    console.go("audit")
    rows = console.page.get_by_role("row").filter(has_text=NAME)
    expect(rows.filter(has_text="端末の登録")).to_have_count(1)
    console.page.get_by_label("操作", exact=True).select_option("terminal.revoke")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("田中 由紀")
    expect(rows).to_contain_text(re.compile("停止 いいえ → はい"))
    rows.get_by_role("link", name="この対象の履歴").click()
    done = ["端末の停止", "端末の登録", "証明書の表示", "証明書のメール送信", "端末の追加"]
    expect(rows.locator("td:nth-child(3)")).to_have_text(done)
