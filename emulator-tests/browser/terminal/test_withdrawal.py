"""Taking back a punch that was not sent."""

from playwright.sync_api import BrowserContext, expect

from browser.terminal.tablet import Tablet
from school import SATO, School
from tools.proxy import Proxy
from waiting import eventually


def counted(school: School) -> list[bool]:
    """Whether each of Sato's punches in the sheet still counts."""
    (punch,) = school.punches(SATO)
    sheet = school.sheet(SATO, punch["at"])
    return [] if sheet is None else [not one.withdrawn for one in sheet.punches.values()]


def test_a_punch_withdrawn_before_it_was_sent_never_counts(
    tablet: Tablet, context: BrowserContext, school: School
) -> None:
    context.set_offline(True)
    tablet.punch(SATO)
    tablet.unsent_of(SATO)
    tablet.withdraw(SATO.password)
    expect(tablet.rows).to_contain_text("取り消し中")
    context.set_offline(False)
    expect(tablet.page.get_by_text("この従業員の未送信データはありません。")).to_be_visible(timeout=60_000)
    tablet.page.get_by_role("link", name="戻る").click()
    tablet.back()
    tablet.expect_in_history("出勤 取り消し済み")
    assert school.statuses(SATO) == ["withdrawn"]
    assert True not in counted(school)


def test_a_wrong_password_withdraws_nothing(tablet: Tablet, context: BrowserContext, school: School) -> None:
    context.set_offline(True)
    tablet.punch(SATO)
    tablet.unsent_of(SATO)
    tablet.withdraw("mistaken")
    context.set_offline(False)
    eventually(lambda: [one["withdrawal"] for one in school.receipts(SATO)] == ["refused"])
    eventually(lambda: school.statuses(SATO) == ["accepted"])
    assert counted(school) == [True]


def test_a_withdrawal_that_crosses_its_punch_takes_it_back(
    tablet_on_network: Tablet, network: Proxy, school: School
) -> None:
    tablet = tablet_on_network
    network.hold_answers_after(b"punches%2F")
    tablet.punch(SATO)
    eventually(lambda: school.statuses(SATO) == ["accepted"])
    tablet.unsent_of(SATO)  # as far as this tablet knows
    tablet.withdraw(SATO.password)
    network.cut()
    network.open()
    expect(tablet.page.get_by_text("この従業員の未送信データはありません。")).to_be_visible(timeout=60_000)
    eventually(lambda: school.statuses(SATO) == ["withdrawn"])
    assert counted(school) == [False]
