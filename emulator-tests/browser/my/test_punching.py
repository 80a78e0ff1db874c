"""始業 and 終業 by the buttons of the employee page."""

from playwright.sync_api import Page, expect

from browser.employee_page import EmployeePage
from dakoku.domain.duration import hhmm
from school import RULES, SATO, School
from tools.proxy import Proxy
from waiting import eventually


def test_start_and_end_are_punched_and_told(employee_page: EmployeePage, school: School) -> None:
    page = employee_page.enter(SATO).page
    page.get_by_role("button", name="始業").click()
    expect(page.get_by_text("始業を受け付けました", exact=False)).to_be_visible()
    page.get_by_role("button", name="終業").click()
    expect(page.get_by_text("終業を受け付けました", exact=False)).to_be_visible()
    came, left = sorted(school.punches(SATO), key=lambda one: one["at"])
    assert (came["type"], left["type"], came["source"], came["terminalId"]) == ("in", "out", "self", None)
    date = RULES.work_date(came["at"])
    expect(employee_page.start(date.isoformat())).to_contain_text(hhmm(RULES.minute(came["at"], date)))


def test_a_second_press_is_told_as_a_duplicate(employee_page: EmployeePage, school: School) -> None:
    page = employee_page.enter(SATO).page
    for told in ("始業を受け付けました", "二重の打刻は数えません。"):
        page.get_by_role("button", name="始業").click()
        expect(page.get_by_text(told, exact=False)).to_be_visible()
    assert school.statuses(SATO) == ["accepted", "duplicate"]


def test_two_taps_at_once_are_one_punch(employee_page: EmployeePage, school: School) -> None:
    page = employee_page.enter(SATO).page
    page.get_by_role("button", name="始業").dblclick()
    expect(page.get_by_text("始業を受け付けました", exact=False)).to_be_visible()
    assert len(school.punches(SATO)) == 1


def test_what_is_not_heard_of_is_asked_for_on_a_new_connection(
    page: Page, network: Proxy, school: School
) -> None:
    EmployeePage(page, f"http://{network.ports.host('hosting')}").enter(SATO)
    network.hold_back(b"/documents/receipts/")
    page.get_by_role("button", name="始業").click()
    eventually(lambda: school.statuses(SATO) == ["accepted"])
    expect(page.get_by_text("始業を送信しています", exact=False)).to_be_visible()
    expect(page.get_by_text("始業を受け付けました", exact=False)).to_be_visible()


def test_without_a_network_nothing_is_sent_later(employee_page: EmployeePage, school: School) -> None:
    page = employee_page.enter(SATO).page
    page.context.set_offline(True)
    page.get_by_role("button", name="始業").click()
    told = page.get_by_role("alert").filter(has_text="この打刻は保存されていません。")
    expect(told).to_be_visible()
    page.context.set_offline(False)
    employee_page.expect_online()
    page.get_by_role("button", name="終業").click()
    expect(page.get_by_text("終業を受け付けました", exact=False)).to_be_visible()
    assert [punch["type"] for punch in school.punches(SATO)] == ["out"]


def test_a_punch_into_a_confirmed_month_is_told_as_held(employee_page: EmployeePage, school: School) -> None:
    page = employee_page.enter(SATO).page
    page.get_by_role("button", name="始業").click()
    expect(page.get_by_text("始業を受け付けました", exact=False)).to_be_visible()
    for sheet in school.client.collection("sheets").stream():
        sheet.reference.update({"locked": True})
    page.get_by_role("button", name="終業").click()
    expect(page.get_by_text("は保留になりました。管理者が確認します。", exact=False)).to_be_visible()
    assert school.statuses(SATO) == ["accepted", "held"]


def test_a_punch_that_is_refused_is_told_as_such(employee_page: EmployeePage, school: School) -> None:
    page = employee_page.enter(SATO).page
    school.client.document(f"employees/{school.id(SATO)}").update({"active": False})
    page.get_by_role("button", name="始業").click()
    expect(page.get_by_text("は受け付けられませんでした。", exact=False)).to_be_visible()
    assert school.statuses(SATO) == ["rejected"]
