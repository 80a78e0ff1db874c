"""タイムカード: the employee's month in a window of its own, behind the password."""

from playwright.sync_api import BrowserContext, Page, expect

import school as schools
from browser.conftest import NewContext
from browser.employee_page import EmployeePage
from browser.storage import stored
from browser.terminal.tablet import IN, Tablet
from dakoku.domain.duration import hhmm
from school import RULES, SATO, SUZUKI, Person, School

SHOW = "タイムカードを表示"


def timecard(tablet: Tablet, person: Person) -> Page:
    """Somebody's timecard, opened from the home screen."""
    tablet.choose_errand("タイムカード")
    tablet.choose(person)
    with tablet.page.expect_popup() as opened:
        tablet.enter_password(person.password, SHOW)
    expect(opened.value.get_by_text(person.label, exact=True)).to_be_visible()
    return opened.value


def test_the_month_stands_in_a_window_of_its_own_and_the_terminal_is_ready_for_the_next(
    tablet: Tablet,
) -> None:
    tap = tablet.punch(SATO, IN)
    window = timecard(tablet, SATO)
    date = RULES.work_date(tap.at)
    start = EmployeePage(window, tablet.site).start(date.isoformat())
    expect(start).to_contain_text(hhmm(RULES.minute(tap.at, date)))
    expect(window.get_by_role("heading", level=1)).to_have_text("タイムカード")
    expect(tablet.dialog).to_have_count(0)
    window.get_by_role("link", name="前の月").click()
    expect(window.get_by_text("この月の打刻はまだありません。")).to_be_visible()
    with window.expect_event("close"):
        window.get_by_role("button", name="閉じる").click()


def test_holidays_have_the_names_of_the_calendar_and_the_departments_own_come_first(
    tablet: Tablet, school: School
) -> None:
    year = RULES.work_date(schools.now()).year
    first = f"{RULES.work_date(schools.now()):%Y-%m}-01"
    for owner, name in (("organisation", "市の記念日"), (school.department_id, "開校記念日")):
        days = {first: {"kind": "holiday", "name": name}}
        school.client.document(f"calendars/{owner}_{year}").set({"days": days})
    window = timecard(tablet, SATO)
    expect(EmployeePage(window, tablet.site).day(first)).to_contain_text("開校記念日")


def test_a_wrong_password_shows_no_timecard(tablet: Tablet) -> None:
    tablet.choose_errand("タイムカード")
    tablet.choose(SATO)
    with tablet.page.expect_popup() as opened:
        tablet.enter_password("mistaken", SHOW)
    expect(tablet.alert).to_have_text("パスワードが違います。もう一度入力してください。")
    window = opened.value
    if not window.is_closed():
        window.wait_for_event("close")


def test_whoever_is_signed_in_on_the_employee_page_stays_so_and_nothing_of_the_timecard_is_kept(
    tablet: Tablet, context: BrowserContext, school: School
) -> None:
    own = EmployeePage(context.new_page(), tablet.site).enter(SUZUKI)
    window = timecard(tablet, SATO)
    kept = stored(window)
    assert f"employee:{school.id(SUZUKI)}" in kept
    assert f"employee:{school.id(SATO)}" not in kept
    assert "通常" not in kept  # the pattern, which stands in every month's plan
    window.close()
    own.page.reload()
    expect(own.page.get_by_text(SUZUKI.label)).to_be_visible()


def test_the_window_closes_when_nobody_touches_it(tablet: Tablet, context: BrowserContext) -> None:
    context.clock.install()
    window = timecard(tablet, SATO)
    window.clock.fast_forward(50_000)
    expect(window.get_by_text("まもなく閉じます。", exact=False)).to_be_visible()
    window.mouse.click(600, 400)
    expect(window.get_by_text("まもなく閉じます。", exact=False)).to_have_count(0)
    with window.expect_event("close"):
        window.clock.fast_forward(61_000)


def test_without_the_terminal_there_is_no_timecard(tablet: Tablet, context: BrowserContext) -> None:
    page = context.new_page()
    page.goto(f"{tablet.site}/my/?timecard")
    expect(page.get_by_text("タイムレコーダーからもう一度開いてください。", exact=False)).to_be_visible()


def test_without_a_network_it_says_so(tablet: Tablet, context: BrowserContext) -> None:
    context.set_offline(True)
    expect(tablet.offline_mark).to_be_visible()
    tablet.choose_errand("タイムカード")
    tablet.choose(SATO)
    tablet.enter_password(SATO.password, SHOW)
    expect(tablet.alert).to_have_text(
        "タイムカードの表示にはネットワークが必要です。接続してからお試しください。"
    )


def test_a_blocked_window_is_told_with_the_remedy(tablet: Tablet) -> None:
    tablet.page.evaluate("window.open = () => null")
    tablet.choose_errand("タイムカード")
    tablet.choose(SATO)
    tablet.enter_password(SATO.password, SHOW)
    expect(tablet.alert).to_contain_text("ポップアップ")


def test_hidden_where_the_department_hides_it(tablet: Tablet, school: School) -> None:
    errands = tablet.page.get_by_role("group", name="タイムカードとカウント")
    expect(errands.get_by_role("button")).to_have_text(["タイムカード"])
    school.department.update({"terminal": {"timecard": False}})
    expect(errands).to_have_count(0)


def test_too_many_wrong_passwords_are_told_with_the_time_to_wait(tablet: Tablet) -> None:
    tablet.choose_errand("タイムカード")
    tablet.choose(SATO)
    for number in range(5):
        tablet.enter_password(f"mistaken{number}", SHOW)
        expect(tablet.alert).to_have_text("パスワードが違います。もう一度入力してください。")
    tablet.enter_password("mistaken again", SHOW)
    expect(tablet.alert).to_contain_text("続けて失敗したため、受け付けていません。")


def test_on_a_phone_it_stands_in_the_employee_menu(
    new_context: NewContext, site: str, school: School
) -> None:
    tablet = Tablet(new_context(phone=True).new_page(), site).enrol(school.certificate)
    expect(tablet.page.get_by_role("button", name="タイムカード")).to_have_count(0)
    tablet.choose(SATO)
    tablet.page.get_by_role("button", name="タイムカード").click()
    with tablet.page.expect_popup() as opened:
        tablet.enter_password(SATO.password, SHOW)
    expect(opened.value.get_by_text(SATO.label, exact=True)).to_be_visible()
