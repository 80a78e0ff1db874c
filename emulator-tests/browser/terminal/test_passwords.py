"""A wrong password that was accepted without a network."""

import pytest
from playwright.sync_api import BrowserContext, expect

from browser.terminal.tablet import IN, OUT, Tablet
from school import SATO, School


@pytest.fixture
def mistaken(tablet: Tablet, context: BrowserContext) -> Tablet:
    """Sato came in with a wrong password while there was no network; there is one again."""
    context.set_offline(True)
    tablet.punch(SATO, IN, "mistaken")
    context.set_offline(False)
    expect(tablet.notice).to_contain_text("パスワードが違う打刻があります。", timeout=60_000)
    return tablet


def test_the_right_password_from_the_list_of_unsent_punches_cures_it(
    mistaken: Tablet, school: School
) -> None:
    mistaken.unsent_of(SATO)
    expect(mistaken.rows).to_have_count(1)
    expect(mistaken.rows).to_contain_text("未送信（パスワード違い）")
    mistaken.send_again(SATO.password)
    expect(mistaken.page.get_by_text("この従業員の未送信データはありません。")).to_be_visible()
    assert school.statuses(SATO) == ["accepted"]


def test_the_next_punch_with_the_right_password_cures_it_too(mistaken: Tablet, school: School) -> None:
    mistaken.punch(SATO, OUT)
    expect(mistaken.notice).to_have_count(0)
    mistaken.expect_in_history("退勤 送信済み", "出勤 送信済み")
    assert school.statuses(SATO) == ["accepted", "accepted"]


def test_another_wrong_password_leaves_it_in_the_list(mistaken: Tablet, school: School) -> None:
    mistaken.unsent_of(SATO)
    mistaken.send_again("mistaken again")
    expect(mistaken.page.get_by_text("送信の手続きをしました。")).to_be_visible()
    expect(mistaken.rows).to_contain_text("未送信（パスワード違い）")
    assert school.statuses(SATO) == ["rejected"]
