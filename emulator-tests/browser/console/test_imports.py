"""A list of leave comes in: with a bad line nothing does, then all of it."""

from datetime import timedelta

from playwright.sync_api import expect

from browser.catalogue import inspection
from browser.console.console_page import ConsolePage
from dakoku.domain.calendar import public_holidays
from dakoku.platform.clock import system_clock
from dakoku.store.organisation.settings import LEAVE_KINDS
from school import RULES, SATO, School

HEADING = "社員コード,日付,種類"
SATURDAY = 5


def next_working_day() -> str:
    """The next day that is neither at the weekend nor a public holiday."""
    day = RULES.calendar_date(system_clock()) + timedelta(days=1)
    while day.weekday() >= SATURDAY or day in public_holidays(day.year):
        day += timedelta(days=1)
    return day.isoformat()


def test_leave_is_imported_once_every_line_is_good(console: ConsolePage, school: School) -> None:
    page, kind, day = console.page, LEAVE_KINDS[0], next_working_day()
    inspection.prepare(page.context)
    page.reload()
    console.go("imports?kind=leaves")
    file = page.get_by_label("ファイルを選択")

    def choose(*lines: str) -> None:
        text = "\n".join([HEADING, *lines])
        file.set_input_files({"name": "leave.csv", "mimeType": "text/csv", "buffer": text.encode()})

    with page.expect_download() as template:
        page.get_by_role("button", name="ひな形をダウンロード").click()
    assert template.value.path().read_text("utf-8-sig").startswith(HEADING)
    choose(f"{SATO.code},{day},{kind}", f"9999,{day},{kind}")
    bad = page.get_by_role("table", name="直すところ")
    expect(bad.get_by_role("row").filter(has_text="9999")).to_be_visible()
    expect(page.get_by_role("button", name="取り込む")).to_have_count(0)
    assert school.client.collection("leaves").get() == []

    page.get_by_role("button", name="別のファイルを選択").click()
    choose(f"{SATO.code},{day},{kind}")
    expect(page.get_by_role("table", name="取り込む内容").get_by_text(SATO.name)).to_be_visible()
    assert inspection.findings(page) == []
    page.get_by_role("button", name="取り込む").click()
    page.get_by_role("dialog").get_by_role("button", name="取り込む").click()
    expect(page.get_by_text("取り込みました。新規 1 件")).to_be_visible()
    past = page.get_by_role("table", name="これまでの取込").get_by_role("row").filter(has_text="休暇")
    expect(past).to_be_visible()
    (leave,) = school.client.collection("leaves").get()
    assert (leave.get("employeeId"), leave.get("date")) == (school.id(SATO), day)
