"""People on the console: somebody comes, is moved, gets a password, and leaves."""

from datetime import timedelta

from google.cloud.firestore import Client
from playwright.sync_api import Locator, Page, expect

from browser.catalogue import inspection
from browser.console.console_page import ConsolePage
from dakoku.platform.clock import system_clock
from dakoku_ledger.organisation import OrganisationSetup
from school import RULES, SATO, SUZUKI, School
from waiting import eventually

AOI = "山田 葵"


def card(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name)


def dialog(page: Page) -> Locator:
    return page.get_by_role("dialog").last


def mailed(client: Client) -> list[str]:
    return [one.get("to")[0] for one in client.collection("mail").stream()]


def test_somebody_comes_is_moved_and_leaves(console: ConsolePage, school: School) -> None:
    OrganisationSetup(school.client, system_clock).save_department("test", "0200", "南小学校", order=2)
    inspection.prepare(console.page.context)
    console.page.reload()
    today = RULES.calendar_date(system_clock())
    gone = today - timedelta(days=20)
    console.open("社員")
    page = console.page
    page.get_by_role("button", name="社員を追加").click()
    dialog(page).get_by_label("社員コード").fill(SATO.code)
    dialog(page).get_by_label("氏名").fill(AOI)
    dialog(page).get_by_role("button", name="社員を追加").click()
    expect(dialog(page).get_by_text("ほかの社員が使っています")).to_be_visible()
    dialog(page).get_by_label("社員コード").fill("0030")
    dialog(page).get_by_role("button", name="社員を追加").click()
    expect(page.get_by_role("heading", name=f"0030 {AOI}")).to_be_visible()
    expect(card(page, "パスワード").get_by_text("未設定")).to_be_visible()

    page.get_by_role("button", name="異動を登録").click()
    dialog(page).get_by_label("異動先").select_option(label="0200 南小学校")
    dialog(page).get_by_label("異動日").fill((today + timedelta(days=1)).isoformat())
    dialog(page).get_by_role("button", name="異動を登録").click()
    expect(card(page, "所属・異動").get_by_text("南小学校")).to_be_visible()
    page.get_by_role("button", name="への異動を取り消す").click()
    dialog(page).get_by_role("button", name="取り消す").click()
    expect(card(page, "所属・異動").get_by_text("南小学校")).to_have_count(0)

    page.get_by_role("button", name="退職を登録").click()
    dialog(page).get_by_role("button", name="退職を登録").click()
    expect(dialog(page).get_by_text("退社日を入力してください")).to_be_visible()
    dialog(page).get_by_label("退社日").fill(gone.isoformat())
    dialog(page).get_by_role("button", name="退職を登録").click()
    expect(card(page, "退職").get_by_text(f"{gone.year}年{gone.month}月{gone.day}日")).to_be_visible()
    expect(page.get_by_text("退職", exact=True).first).to_be_visible()
    assert inspection.findings(page) == []
    page.get_by_role("link", name="社員一覧").click()
    expect(page.get_by_role("link", name=SATO.name)).to_be_visible()
    expect(page.get_by_role("link", name=AOI)).to_have_count(0)
    page.get_by_label("表示", exact=True).select_option(label="退職")
    expect(page.get_by_role("link", name=AOI)).to_be_visible()
    assert inspection.findings(page) == []


def test_links_are_mailed_and_slips_shown_once(console: ConsolePage, school: School) -> None:
    school.client.document(f"employees/{school.id(SATO)}").update({"email": "sato@example.jp"})
    school.client.document(f"credentials/{school.id(SUZUKI)}").delete()
    console.open("社員")
    page = console.page
    page.get_by_label("表示", exact=True).select_option(label="パスワード未設定")
    expect(page.get_by_role("link", name=SUZUKI.name)).to_be_visible()
    expect(page.get_by_role("link", name=SATO.name)).to_have_count(0)
    page.get_by_label("表示", exact=True).select_option(label="すべて")
    page.get_by_label("表示中の全員を選択").check()
    page.get_by_role("button", name="設定リンクを送信").click()
    dialog(page).get_by_role("button", name="送信する").click()
    expect(dialog(page).get_by_text("1人に送信しました")).to_be_visible()
    expect(dialog(page).get_by_text(f"送信していません：{SUZUKI.name}")).to_be_visible()
    eventually(lambda: mailed(school.client) == ["sato@example.jp"])
    dialog(page).get_by_role("button", name="閉じる").click()

    page.get_by_label(f"{SATO.name}を選択").uncheck()
    page.get_by_role("button", name="パスワード票を印刷").click()
    dialog(page).get_by_role("button", name="作成する").click()
    slip = page.get_by_role("listitem").filter(has_text=f"{SUZUKI.name} 様")
    password = slip.get_by_role("definition").last.inner_text()
    page.keyboard.press("Escape")
    dialog(page).get_by_role("button", name="戻る").click()
    expect(slip).to_be_visible()
    page.get_by_role("button", name="閉じる").click()
    dialog(page).get_by_role("button", name="閉じる").click()
    expect(page.get_by_text(password)).to_have_count(0)
    page.get_by_label("表示", exact=True).select_option(label="パスワード未設定")
    expect(page.get_by_text("条件に合う社員がいません")).to_be_visible()
    signed_in = page.request.post(
        f"{console.site}/api/ledger/session", data={"code": SUZUKI.code, "password": password}
    )
    assert signed_in.ok
