"""At an enrolled staff-room PC signing in and out punches; nothing else does, and nowhere else."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import NewContext
from browser.employee_page import EmployeePage
from browser.my.staff_room import StaffRoomPc
from browser.storage import stored
from browser.terminal.tablet import Tablet
from dakoku.domain.duration import hhmm
from school import RULES, SATO, SUZUKI, School
from waiting import eventually

IN, OUT = ("in", "pc"), ("out", "pc")
UNPUNCHED = "打刻せずにログアウト"


@pytest.fixture
def pc(page: Page, site: str, school: School) -> StaffRoomPc:
    """The staff room's PC, enrolled."""
    return StaffRoomPc(page, site, school).enrol()


def test_signing_in_punches_the_start_and_signing_out_the_end(pc: StaffRoomPc, school: School) -> None:
    pc.come(SATO)
    (came,) = school.punches(SATO)
    expect(pc.told(f"始業を記録しました {came['at'].astimezone(RULES.zone):%H:%M}")).to_be_visible()
    pc.page.reload()
    date = RULES.work_date(came["at"])
    expect(pc.start(date.isoformat())).to_contain_text(hhmm(RULES.minute(came["at"], date)))
    pc.go()
    assert pc.made(SATO) == [IN, OUT]
    eventually(lambda: school.statuses(SATO) == ["accepted", "accepted"])
    assert {punch["terminalId"] for punch in school.punches(SATO)} == {None}


def test_people_come_one_after_another_and_leave_nothing_behind(pc: StaffRoomPc) -> None:
    pc.come(SATO).go()
    left = stored(pc.page)
    for trace in (SATO.code, SATO.name, SATO.password, pc.school.id(SATO)):
        assert trace not in left
    pc.come(SUZUKI)
    expect(pc.page.get_by_text(SATO.name)).to_have_count(0)
    pc.go().come(SATO)
    assert (pc.made(SATO), pc.made(SUZUKI)) == ([IN, OUT, IN], [IN, OUT])


def test_reloading_and_coming_back_to_an_open_session_punch_nothing(pc: StaffRoomPc) -> None:
    pc.come(SATO)
    pc.page.reload()
    expect(pc.page.get_by_text(SATO.label)).to_be_visible()
    pc.page.goto("about:blank")
    pc.page.go_back()
    expect(pc.page.get_by_text(SATO.label)).to_be_visible()
    pc.go()
    assert pc.made(SATO) == [IN, OUT]


def test_closing_the_browser_punches_nothing_and_leaves_nobody_signed_in(pc: StaffRoomPc) -> None:
    pc.come(SATO)
    context = pc.page.context
    pc.page.close()
    pc.page = context.new_page()
    pc.come(SUZUKI)
    assert (pc.made(SATO), pc.made(SUZUKI)) == ([IN], [IN])


def test_who_does_not_touch_the_page_is_signed_out_without_a_punch(pc: StaffRoomPc) -> None:
    pc.page.clock.install()
    pc.come(SATO)
    pc.page.clock.fast_forward("10:00")
    expect(pc.told("終業は打刻していません。")).to_be_visible()
    expect(pc.form).to_be_visible()
    pc.come(SUZUKI)
    assert (pc.made(SATO), pc.made(SUZUKI)) == ([IN], [IN])


def test_other_devices_never_punch_by_signing_in_or_out(employee_page: EmployeePage, school: School) -> None:
    page = employee_page.enter(SATO).page
    page.get_by_role("button", name="終業").click()
    expect(page.get_by_text(re.compile("終業（.*）を送信しました|終業を受け付けました"))).to_be_visible()
    employee_page.sign_out()
    expect(page.get_by_label("社員コード")).to_be_visible()
    assert [(punch["type"], punch["source"]) for punch in school.punches(SATO)] == [("out", "self")]


def test_the_buttons_stay_and_their_punches_are_not_the_pcs(pc: StaffRoomPc) -> None:
    pc.come(SATO)
    pc.page.get_by_role("button", name="終業").click()
    expect(pc.told("終業を受け付けました")).to_be_visible()
    assert pc.made(SATO) == [IN, ("out", "self")]


def test_without_a_network_nobody_is_signed_out_unpunched(pc: StaffRoomPc) -> None:
    pc.come(SATO)
    pc.page.context.set_offline(True)
    pc.sign_out()
    expect(pc.warned("この打刻は保存されていません。")).to_be_visible()
    expect(pc.warned("まだログアウトしていません。")).to_be_visible()
    expect(pc.page.get_by_role("button", name=UNPUNCHED)).to_be_visible()
    pc.page.context.set_offline(False)
    pc.expect_online()
    pc.go()
    assert pc.made(SATO) == [IN, OUT]


def test_without_a_network_one_may_leave_without_the_punch(pc: StaffRoomPc) -> None:
    pc.come(SATO)
    pc.page.context.set_offline(True)
    pc.sign_out()
    pc.page.get_by_role("button", name=UNPUNCHED).click()
    expect(pc.form).to_be_visible()
    expect(pc.told("終業を記録しました")).to_have_count(0)
    pc.page.context.set_offline(False)
    pc.come(SUZUKI)
    assert (pc.made(SATO), pc.made(SUZUKI)) == ([IN], [IN])


def test_at_a_pc_that_was_shut_out_one_signs_in_and_is_told(pc: StaffRoomPc) -> None:
    pc.shut_out()
    pc.enter(SATO)
    expect(pc.warned("この職員室PCの登録が無効になっているため、始業を打刻していません。")).to_be_visible()
    pc.page.get_by_role("button", name="始業").click()
    expect(pc.told("始業を受け付けました")).to_be_visible()
    pc.sign_out()
    expect(pc.form).to_be_visible()
    assert pc.made(SATO) == [("in", "self")]


def test_a_pc_that_is_shut_out_meanwhile_says_so_at_the_sign_out(pc: StaffRoomPc) -> None:
    pc.come(SATO)
    pc.shut_out()
    pc.sign_out()
    expect(pc.warned("この職員室PCの登録が無効になっているため、終業を打刻していません。")).to_be_visible()
    pc.page.get_by_role("button", name=UNPUNCHED).click()
    expect(pc.form).to_be_visible()
    assert pc.made(SATO) == [IN]


def test_a_time_recorders_certificate_enrols_no_pc_nor_the_other_way(
    page: Page, site: str, school: School, new_context: NewContext
) -> None:
    pc = StaffRoomPc(page, site, school)
    pc.enter_certificate(school.certificate)
    expect(pc.warned("これはタイムレコーダーの証明書です。")).to_be_visible()
    pc.enter_certificate("ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789")
    expect(pc.warned("証明書が違います。")).to_be_visible()
    tablet = Tablet(new_context().new_page(), site).go()
    tablet.enter_certificate(pc.certificate)
    expect(tablet.alert).to_contain_text("これは職員室PCの証明書です。")


def test_enrolling_signs_out_whoever_was_signed_in_and_keeps_a_key_that_cannot_be_read(
    page: Page, site: str, school: School
) -> None:
    pc = StaffRoomPc(page, site, school)
    pc.enter(SATO)
    pc.enrol()
    assert page.evaluate(_PRIVATE_KEY) == {"type": "private", "extractable": False}
    page.get_by_role("link", name="ログイン画面へ").click()
    expect(pc.form).to_be_visible()
    assert pc.made(SATO) == []


def test_an_enrolment_can_be_ended_at_the_pc(pc: StaffRoomPc) -> None:
    pc.page.get_by_role("button", name="登録を解除").click()
    pc.page.get_by_role("dialog").get_by_role("button", name="登録を解除").click()
    expect(pc.page.get_by_label("証明書")).to_be_visible()
    pc.enter(SATO)
    pc.page.get_by_role("button", name="終業").click()
    expect(pc.told("終業を受け付けました")).to_be_visible()
    assert pc.made(SATO) == [("out", "self")]


def test_the_pc_was_last_seen_when_somebody_signed_in(pc: StaffRoomPc, school: School) -> None:
    seen = school.client.document(f"terminals/{pc.id}")
    before = seen.get().get("lastSeenAt")
    pc.come(SATO)
    eventually(lambda: seen.get().get("lastSeenAt") > before)


_PRIVATE_KEY = """() => new Promise((resolve) => {
  indexedDB.open("dakoku-pc").onsuccess = ({ target }) => {
    target.result.transaction("kept").objectStore("kept").get("pc").onsuccess = ({ target: found }) => {
      const { type, extractable } = found.result.deviceKey.privateKey;
      resolve({ type, extractable });
    };
  };
})"""
