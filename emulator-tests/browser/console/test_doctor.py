"""動作確認: all is well; then mail is refused and a schedule stands still, and both are told."""

from datetime import timedelta

from google.cloud.firestore import Client
from playwright.sync_api import Locator, expect

from browser.console.console_page import EMAIL, ConsolePage
from school import School, now
from waiting import LIMIT

ALL = ("sweep", "newday", "overviews", "dailypull")
PATIENCE = 2 * LIMIT * 1000  # ms: each of seven functions may have to start first


def beat(client: Client, schedule: str, *, hours: int = 0) -> None:
    """A schedule ended well, so many hours ago."""
    told = {"at": now() - timedelta(hours=hours), "outcome": "ok", "milliseconds": 40}
    client.document(f"heartbeats/{schedule}").set(told)


def line(console: ConsolePage, part: str, name: str) -> Locator:
    """A finding, by its name, in a part's card."""
    findings = console.page.get_by_role("region", name=part, exact=True).get_by_role("listitem")
    return findings.filter(has=console.page.get_by_text(name, exact=True))


def test_what_is_well_and_what_is_not_is_told_with_its_remedy(console: ConsolePage, school: School) -> None:
    for schedule in ALL:
        beat(school.client, schedule)
    console.open("動作確認")
    expect(console.page.get_by_text(f"テストメールを1通、{EMAIL} に送ります。", exact=False)).to_be_visible()
    console.page.get_by_role("button", name="確認を始める").click()
    expect(console.page.get_by_text("異常は見つかりませんでした。")).to_be_visible(timeout=PATIENCE)
    expect(line(console, "帳票", "ファイルのリンク")).to_contain_text("正常")
    expect(line(console, "勤怠と設定", "タスク（ledgerdoctor）")).to_contain_text("正常")
    expect(line(console, "打刻と端末", "設置場所（関数）")).to_contain_text("対象外")

    (mail,) = school.client.collection("mail").stream()
    assert mail.get("to") == [EMAIL]
    mail.reference.update({"delivery": {"state": "ERROR", "error": "535 5.7.8"}})
    beat(school.client, "sweep", hours=1)
    console.page.get_by_role("button", name="もう一度").click()
    expect(console.page.get_by_role("alert")).to_contain_text("異常が 2 件あります。", timeout=PATIENCE)
    refused = line(console, "勤怠と設定", "メール")
    expect(refused).to_contain_text("メールサーバーに断られたか、時間がかかっています。")
    expect(refused).to_contain_text(f"mail/{mail.id}")
    standing = line(console, "打刻と端末", "定期処理（打刻の見直し）")
    expect(standing).to_contain_text("しばらく動いていません。")
    expect(standing).to_contain_text("cloudscheduler.googleapis.com")
