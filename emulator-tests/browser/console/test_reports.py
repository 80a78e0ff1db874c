"""帳票: asked for where it is needed, followed until it is there, and fetched; what went wrong is said."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.catalogue import inspection
from browser.console.conftest import Enter
from browser.console.console_page import ConsolePage
from dakoku.platform.identity import Role
from dakoku.platform.ids import new_id
from dakoku.platform.languages import Language
from dakoku.platform.permissions import Area, Level
from dakoku.store.organisation.reports import Report, Reports, ReportStatus
from school import SATO, School

MONTH = "2026-10"


@pytest.fixture
def console(enter: Enter) -> ConsolePage:
    """田中 由紀 administers the school."""
    made = enter(Role.DEPARTMENT_ADMIN, None)
    inspection.prepare(made.page.context)
    made.page.reload()
    return made


def keep(school: School, name: str, **changes: Any) -> None:
    """A report of Sato's month that no task will make."""
    one = Report(
        id=new_id(),
        kind="month",
        params={"employeeId": school.id(SATO), "month": MONTH},
        department_id=school.department_id,
        employee_id=school.id(SATO),
        by_owner=False,
        language=Language.JA,
        name=name,
        requested_by="somebody",
        requested_by_name="高橋 健",
        created_at=datetime(2026, 11, 1, tzinfo=UTC),
    )
    batch = school.client.batch()
    Reports(school.client).create(batch, replace(one, **changes))
    batch.commit()


def card(page: Page, name: str) -> Locator:
    return page.get_by_role("listitem").filter(has=page.get_by_role("heading", name=name))


def test_a_persons_month_is_asked_for_beside_it_and_arrives(console: ConsolePage, school: School) -> None:
    page = console.page
    console.go(f"months?month={MONTH}&employee={school.id(SATO)}")
    page.get_by_role("link", name="Excel 出力").click()
    expect(page.get_by_label("氏名")).to_have_value(school.id(SATO))
    with page.expect_download() as download:
        page.get_by_role("button", name="作成する").click()
    name = f"在校等時間記録_{SATO.code}_{SATO.name.replace(' ', '')}_2026年10月.xlsx"
    assert download.value.suggested_filename == name
    made = card(page, name)
    expect(made.get_by_text("完成")).to_be_visible()
    expect(made).to_contain_text("田中 由紀")
    assert inspection.findings(page) == []


def test_what_failed_says_why_what_waits_can_be_stopped_and_both_made_again(
    console: ConsolePage, school: School
) -> None:
    keep(school, "古い.xlsx", status=ReportStatus.FAILED, code="unavailable", message="-")
    keep(school, "長い.xlsx", status=ReportStatus.RUNNING, done=3, total=12)
    page = console.page
    console.open("帳票")
    expect(card(page, "古い.xlsx")).to_contain_text("何度か試しましたが、作成できませんでした。")
    expect(card(page, "古い.xlsx")).to_contain_text("高橋 健")
    long = card(page, "長い.xlsx")
    expect(long.get_by_role("progressbar")).to_have_attribute("value", "3")
    long.get_by_role("button", name="中止").click()
    expect(long.get_by_text("中止しました")).to_be_visible()
    with page.expect_download():
        card(page, "古い.xlsx").get_by_role("button", name="再作成").click()
    assert inspection.findings(page) == []


def test_lists_lead_here_with_what_is_to_be_made(console: ConsolePage) -> None:
    page = console.page
    console.go("years?year=2025")
    page.get_by_role("link", name="人事課報告 Excel 出力").click()
    expect(page.get_by_label("帳票の種類")).to_have_value("board")
    expect(page.get_by_label("年度")).to_have_value("2025")
    console.go(f"months?month={MONTH}")
    page.get_by_role("link", name="産業医連絡票出力").click()
    expect(page.get_by_label("帳票の種類")).to_have_value("doctor")
    expect(page.get_by_label("月", exact=True)).to_have_value(MONTH)


def test_without_the_permission_nothing_leads_here(enter: Enter) -> None:
    console = enter(Role.DEPARTMENT_ADMIN, {Area.RECORDS: Level.EDIT})
    console.go("years?year=2025")
    expect(console.heading("年間職員一覧")).to_be_visible()
    expect(console.page.get_by_role("link", name="人事課報告 Excel 出力")).to_have_count(0)
    console.go("reports")
    expect(console.refusal).to_be_visible()


def test_the_organisations_administrator_has_those_of_all_departments(enter: Enter, school: School) -> None:
    console = enter(Role.ORGANISATION_ADMIN, None)
    keep(school, "全所属.zip", kind="boards", department_id=None, employee_id=None)
    console.go("reports?scope=all")
    expect(card(console.page, "全所属.zip")).to_be_visible()
    expect(console.page.get_by_label("帳票の種類")).to_have_value("boards")


def test_a_form_of_ones_own_is_handed_in_refused_and_given_up(enter: Enter) -> None:
    console = enter(Role.ORGANISATION_ADMIN, None)
    page = console.page
    inspection.prepare(page.context)
    page.reload()
    console.go("reports?scope=forms")
    doctor = card(page, "産業医連絡票")
    expect(doctor.get_by_text("標準の様式", exact=True)).to_be_visible()
    with page.expect_download() as sample:
        doctor.get_by_role("button", name="見本").click()
    _hand_in(page, doctor, "間違い.xlsx", b"no workbook")
    expect(doctor.get_by_role("alert")).to_contain_text("Excel ブックとして読めません")
    expect(doctor.get_by_text("標準の様式", exact=True)).to_be_visible()
    assert inspection.findings(page) == []
    _hand_in(page, doctor, "別記様式.xlsx", sample.value.path().read_bytes())
    expect(doctor.get_by_text("別記様式.xlsx")).to_be_visible()
    with page.expect_download() as fetched:
        doctor.get_by_role("button", name="取得").click()
    assert fetched.value.suggested_filename == "別記様式.xlsx"
    doctor.get_by_text("項目の名前の一覧").click()
    expect(doctor.get_by_role("cell", name="dakoku.people.name")).to_be_visible()
    doctor.get_by_role("button", name="標準に戻す").click()
    page.get_by_role("dialog").get_by_role("button", name="標準に戻す").click()
    expect(doctor.get_by_text("標準の様式", exact=True)).to_be_visible()


def _hand_in(page: Page, doctor: Locator, name: str, content: bytes) -> None:
    with page.expect_file_chooser() as chooser:
        doctor.get_by_role("button", name="差し替える").click()
    chooser.value.set_files({"name": name, "mimeType": "application/octet-stream", "buffer": content})
