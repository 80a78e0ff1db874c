"""記録の保管: what was kept for long enough goes by the organisation's decision, and nothing else does."""

import re

from playwright.sync_api import expect

from browser.catalogue import inspection
from browser.console.console_page import ConsolePage
from school import SATO, School
from waiting import eventually


def test_an_old_year_is_shown_asked_about_and_deleted(console: ConsolePage, school: School) -> None:
    kept = school.client.document(f"sheets/{school.id(SATO)}_202610")
    old = school.client.document(f"sheets/{school.id(SATO)}_201506")
    for sheet, month in ((kept, "2026-10"), (old, "2015-06")):
        sheet.set({"employeeId": school.id(SATO), "departmentId": school.department_id, "month": month})
    inspection.prepare(console.page.context)
    console.page.reload()
    console.go("organisation")
    page = console.page
    expect(page.get_by_label("保管する年数")).to_have_value("5")
    page.get_by_role("button", name="2015年度までを削除").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("2015年度 月の記録 1 件・出勤簿 0 冊")
    dialog.get_by_role("button", name="削除する").click()
    expect(dialog).to_contain_text("理由を入力してください。")
    assert inspection.findings(page) == []
    dialog.get_by_label("理由").fill("保管期間満了")
    dialog.get_by_role("button", name="削除する").click()
    eventually(lambda: not old.get().exists)
    expect(page.get_by_text("保管期間を過ぎた記録はありません。")).to_be_visible(timeout=20_000)
    assert kept.get().exists
    expect(page.get_by_role("button", name=re.compile("年度まで"))).to_have_count(0)
