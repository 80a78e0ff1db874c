"""What a screen reader finds: landmarks, headings, names, and the outcome said by itself."""

from playwright.sync_api import expect

from browser.terminal.tablet import IN, Tablet
from school import SATO

HOME = """
- banner:
  - button "サイドメニュー"
  - heading "0100 北小学校" [level=1]
  - time
  - link "アナウンス"
- main:
  - group "打刻種別":
    - button "出勤"
    - button "退勤"
  - search:
    - searchbox "従業員検索"
  - group "並び順":
    - button "昇順" [pressed]
    - button "降順"
  - list "従業員":
    - listitem:
      - button "0001 佐藤 花子"
    - listitem:
      - button "0002 鈴木 一郎"
- contentinfo
"""
PASSWORD = """
- dialog "0001 佐藤 花子":
  - heading "0001 佐藤 花子" [level=2]
  - paragraph: 出勤
  - text: パスワード
  - textbox "パスワード"
  - button "キャンセル"
  - button "送信する"
"""
DETAIL = """
- dialog "0001 佐藤 花子":
  - heading "0001 佐藤 花子" [level=2]
  - paragraph: 出勤
  - time
  - status:
    - paragraph: 送信済み
  - button "閉じる"
"""


def test_home_password_and_detail_are_read_in_their_order(tablet: Tablet) -> None:
    body = tablet.page.locator("body")
    expect(body).to_match_aria_snapshot(HOME)
    tablet.choose_type(IN)
    expect(tablet.page.get_by_role("button", name=IN, pressed=True)).to_be_visible()
    tablet.choose(SATO)
    expect(body).to_match_aria_snapshot(PASSWORD)
    tablet.enter_password(SATO.password)
    expect(tablet.outcome).to_have_text("送信済み")
    expect(body).to_match_aria_snapshot(DETAIL)


def test_errors_are_said_with_the_field_they_are_about(tablet: Tablet) -> None:
    tablet.choose_type(IN)
    tablet.choose(SATO)
    tablet.enter_password("")
    field = tablet.dialog.get_by_label("パスワード")
    expect(field).to_have_accessible_description("パスワードを入力してください。")
