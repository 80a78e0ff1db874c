"""A password that changes while a tablet runs: good at once, and the former one for what was made before."""

from playwright.sync_api import BrowserContext, expect

from browser.terminal.tablet import IN, OUT, SENT, STORED, Tablet
from dakoku.platform.clock import system_clock
from dakoku.platform.identity import Principal, Role
from dakoku.store.organisation.settings import Settings
from dakoku_ledger.passwords.setting import PasswordSetting
from school import SATO, School

NEW = "tsubame-to-kaze"


def change(school: School) -> None:
    """An administrator sets Sato's password."""
    settings = Settings(school.client, system_clock)
    setting = PasswordSetting(school.client, system_clock, settings)
    setting.set(Principal("ito", Role.ORGANISATION_ADMIN), school.id(SATO), NEW)


def test_the_new_password_punches_on_a_running_tablet_and_the_former_one_no_longer_does(
    tablet: Tablet, school: School
) -> None:
    change(school)
    tablet.tap(SATO, IN, NEW)
    expect(tablet.outcome).to_contain_text(SENT)
    tablet.close()
    tablet.punch(SATO, OUT, SATO.password)
    expect(tablet.notice).to_contain_text("パスワードが違う打刻があります。")
    assert school.statuses(SATO) == ["accepted", "rejected"]


def test_a_punch_made_offline_before_the_change_counts_with_the_former_password(
    tablet: Tablet, context: BrowserContext, school: School
) -> None:
    context.set_offline(True)
    tablet.tap(SATO, IN, SATO.password)
    expect(tablet.outcome).to_contain_text(STORED)
    tablet.close()
    change(school)
    context.set_offline(False)
    tablet.expect_in_history("出勤 送信済み")
    assert school.statuses(SATO) == ["accepted"]
