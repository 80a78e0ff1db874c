"""出勤状況: who of the department came and left when, live."""

from datetime import timedelta

from playwright.sync_api import BrowserContext, Locator, expect

import school as schools
from browser.conftest import NewContext
from browser.storage import stored
from browser.terminal.tablet import IN, Tablet, Tap
from school import RULES, SATO, SUZUKI, Person, School

TAKEDA = Person("1001", "武田 美咲", "タケダ ミサキ")


def opened(tablet: Tablet) -> Locator:
    """The table of today."""
    tablet.open("出勤状況", "出勤状況一覧")
    table = tablet.page.get_by_role("table")
    expect(table).to_be_visible()
    return table


def line(table: Locator, person: Person) -> Locator:
    """Somebody's cells: No., 雇用区分名, スケジュール, 出勤, 退勤, 休始, 休終."""
    return table.get_by_role("row").filter(has_text=person.label).get_by_role("cell")


def on_clock(tap: Tap) -> str:
    """The time of a tap; its date too, once midnight has parted it from its work date."""
    here = tap.at.astimezone(RULES.zone)
    return f"{here:%H:%M}" if here.date() == RULES.work_date(tap.at) else f"{here:%m/%d %H:%M}"


def test_the_table_names_place_people_schedules_and_times_and_counts_them(tablet: Tablet) -> None:
    tap = tablet.punch(SATO, IN)
    table = opened(tablet)
    expect(tablet.page.get_by_text(f"{schools.ORGANISATION.name} / 0100 北小学校")).to_be_visible()
    expect(table.get_by_role("columnheader")).to_have_text(
        ["No.", "名前", "雇用区分名", "スケジュール", "出勤", "退勤", "休始", "休終"]
    )
    expect(line(table, SATO).nth(3)).to_have_text(on_clock(tap))
    expect(line(table, SUZUKI).nth(3)).to_have_text("")
    total = table.get_by_role("row").last
    expect(total).to_have_text("合計出勤 1 人退勤 0 人休始 0 人休終 0 人")


def test_a_working_day_shows_its_pattern_and_leave(tablet: Tablet, school: School) -> None:
    table = opened(tablet)
    date = RULES.calendar_date(schools.now()) + timedelta(days=1)
    calendar = school.client.document(f"calendars/{school.department_id}_{date.year}")
    calendar.set({"days": {date.isoformat(): {"kind": "working", "name": "授業参観"}}})
    leave = {"kind": "年休", "start": None, "end": None, "patternId": None, "date": date.isoformat()}
    leave |= {"employeeId": school.id(SATO), "departmentId": school.department_id}
    school.client.document("leaves/leaveofsato000000000").set(leave)
    tablet.page.get_by_label("日付").fill(date.isoformat())
    expect(line(table, SATO).nth(2)).to_have_text("通常(08:10~16:40) (年休)")
    expect(line(table, SUZUKI).nth(2)).to_have_text("通常(08:10~16:40)")
    expect(tablet.page.get_by_text("予定だけを表示しています。")).to_be_visible()


def test_what_others_punch_shows_at_once(tablet: Tablet, new_context: NewContext, school: School) -> None:
    table = opened(tablet)
    expect(line(table, SATO).nth(3)).to_have_text("")
    _, certificate = schools.add_terminal(school.client, "北小学校 玄関", school.department_id)
    other = Tablet(new_context().new_page(), tablet.site).enrol(certificate)
    came = other.punch(SATO, IN)
    expect(line(table, SATO).nth(3)).to_have_text(on_clock(came))
    expect(table.get_by_role("row").last).to_contain_text("出勤 1 人")


def test_corrected_times_are_marked_with_their_date(tablet: Tablet, school: School) -> None:
    tap = tablet.punch(SATO, IN)
    date = RULES.work_date(tap.at)
    table = opened(tablet)
    school.client.document(f"presence/{school.id(SATO)}_{date:%Y%m%d}").update({"edited": ["in"]})
    here = tap.at.astimezone(RULES.zone)
    expect(line(table, SATO).nth(3)).to_have_text(f"編 {here:%m/%d %H:%M}")


def test_days_go_back_and_forth_and_a_month_ahead_at_most(tablet: Tablet) -> None:
    tablet.punch(SATO, IN)
    table = opened(tablet)
    arrival = line(table, SATO).nth(3)
    expect(arrival).not_to_have_text("")
    tablet.page.get_by_role("button", name="前の日").click()
    expect(arrival).to_have_text("")
    tablet.page.get_by_role("button", name="今日").click()
    expect(arrival).not_to_have_text("")
    picker = tablet.page.get_by_label("日付")
    last = RULES.work_date(schools.now()) + timedelta(days=31)
    picker.fill(last.isoformat())
    expect(tablet.page.get_by_role("button", name="次の日")).to_be_disabled()


def test_nothing_of_it_stays_on_the_tablet(tablet: Tablet, school: School) -> None:
    tap = tablet.punch(SATO, IN)
    tablet.expect_in_history("出勤 送信済み")
    table = opened(tablet)
    expect(line(table, SATO).nth(3)).not_to_have_text("")
    kept = stored(tablet.page)
    assert SATO.name in kept  # the roster: what is stored was found
    presence = f"{school.id(SATO)}_{RULES.work_date(tap.at):%Y%m%d}"
    assert presence not in kept
    assert "presence" not in kept
    assert "通常" not in kept


def test_without_a_network_it_says_so_and_comes_by_itself(tablet: Tablet, context: BrowserContext) -> None:
    context.set_offline(True)
    expect(tablet.offline_mark).to_be_visible()
    tablet.open("出勤状況", "出勤状況一覧")
    expect(tablet.page.get_by_text("サーバーに接続できません。", exact=False)).to_be_visible()
    context.set_offline(False)
    expect(tablet.page.get_by_role("table")).to_be_visible()


def test_those_who_help_for_good_stand_in_the_table_marked(tablet: Tablet, school: School) -> None:
    south = schools.found_another(school.client, "0200", "南小学校", [TAKEDA])
    schools.help_for_good(south, TAKEDA, school)
    expect(tablet.tiles.filter(has_text=TAKEDA.label)).to_be_visible()
    came = tablet.punch(TAKEDA, IN)
    tablet.expect_in_history("出勤 送信済み")
    table = opened(tablet)
    expect(line(table, TAKEDA).nth(3)).to_have_text(on_clock(came))
    expect(table.get_by_role("rowheader", name=f"{TAKEDA.label} ヘルプ")).to_be_visible()


def test_it_disappears_when_the_department_hides_it(tablet: Tablet, school: School) -> None:
    opened(tablet)
    school.department.update({"terminal": {"status": False}})
    expect(tablet.page.get_by_text("出勤状況は管理者により非表示になっています。")).to_be_visible()
    expect(tablet.page.get_by_role("table")).to_have_count(0)


def test_on_a_phone_there_are_cards(new_context: NewContext, site: str, school: School) -> None:
    tablet = Tablet(new_context(phone=True).new_page(), site).enrol(school.certificate)
    tablet.open("出勤状況", "出勤状況一覧")
    cards = tablet.page.get_by_role("listitem")
    expect(cards).to_have_count(2)
    expect(cards.first).to_contain_text(SATO.label)
    width = tablet.page.evaluate("document.documentElement.scrollWidth")
    assert width <= 390
