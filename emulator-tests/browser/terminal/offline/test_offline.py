"""Punching without a network, and what survives."""

from playwright.sync_api import BrowserContext, expect

from browser.storage import stored
from browser.terminal.tablet import IN, OUT, STORED, Tablet
from school import SATO, SUZUKI, School
from tools.restarts import Device
from waiting import eventually


def test_a_punch_without_a_network_is_accepted_marked_and_sent_by_itself(
    tablet: Tablet, context: BrowserContext, school: School
) -> None:
    context.set_offline(True)
    expect(tablet.offline_mark).to_be_visible()
    tablet.tap(SATO)
    expect(tablet.outcome).to_contain_text(STORED)
    tablet.close()
    expect(tablet.notice).to_be_visible()
    tablet.expect_in_history("出勤 未送信")
    context.set_offline(False)
    expect(tablet.notice).to_have_count(0)
    tablet.expect_in_history("出勤 送信済み")
    assert [punch["offline"] for punch in school.punches(SATO)] == [True]


def test_a_punch_that_waits_leaves_no_password_in_the_browser(
    tablet: Tablet, context: BrowserContext
) -> None:
    context.set_offline(True)
    tablet.punch(SATO)
    kept = stored(tablet.page)
    assert SATO.name in kept
    assert SATO.password not in kept


def test_unsent_punches_survive_a_reload(tablet: Tablet, context: BrowserContext, school: School) -> None:
    context.set_offline(True)
    tablet.punch(SATO)
    tablet.reload()
    expect(tablet.notice).to_be_visible()
    tablet.punch(SUZUKI)
    tablet.expect_in_history("出勤 未送信", "出勤 未送信")
    context.set_offline(False)
    tablet.expect_in_history("出勤 送信済み", "出勤 送信済み")
    assert (school.statuses(SATO), school.statuses(SUZUKI)) == (["accepted"], ["accepted"])


def test_without_a_network_the_history_of_sent_punches_says_when_it_will_be_shown(
    tablet: Tablet, context: BrowserContext
) -> None:
    tablet.punch(SATO)
    eventually(lambda: tablet.outbox() == [])
    context.set_offline(True)
    tablet.reload().history()
    waiting = tablet.page.get_by_text("送信済みの履歴は、ネットワークに接続すると表示されます。")
    expect(waiting).to_be_visible()


def test_after_a_restart_without_a_network_the_tablet_comes_up_with_its_people_and_punches(
    device: Device, site: str, school: School
) -> None:
    Tablet(device.start(), site).enrol(school.certificate)
    device.close()
    page = device.start(offline=True)
    tablet = Tablet(page, site).go()
    expect(tablet.tiles).to_have_text([SATO.label, SUZUKI.label])
    tablet.punch(SATO, IN)
    device.close()
    page = device.start(offline=True)
    tablet = Tablet(page, site).go()
    tablet.punch(SATO, OUT)
    tablet.expect_in_history("退勤 未送信", "出勤 未送信")
    page.context.set_offline(False)
    tablet.expect_in_history("退勤 送信済み", "出勤 送信済み")
    assert school.statuses(SATO) == ["accepted", "accepted"]


def test_what_was_said_to_be_accepted_survives_the_browser_being_killed_at_that_moment(
    device: Device, site: str, school: School
) -> None:
    page = device.start()
    tablet = Tablet(page, site).enrol(school.certificate)
    page.context.set_offline(True)
    tap = tablet.tap(SATO)
    device.kill()
    tablet = Tablet(device.start(), site).go()
    tablet.expect_in_history("出勤 送信済み")
    assert [punch["at"] for punch in school.punches(SATO)] == [tap.at]
    assert school.statuses(SATO) == ["accepted"]
