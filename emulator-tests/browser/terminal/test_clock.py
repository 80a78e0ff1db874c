"""A device whose clock is set while the terminal runs."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import BrowserContext, Page, expect

import school as schools
from browser.terminal.tablet import Tablet
from school import SATO, School
from waiting import eventually

CHANGED = "端末の時計が変更されました"
HELD = "打刻は管理者の確認待ち（保留）になります"
# What the device's settings do: the wall clock jumps, the monotonic one runs on.
_SETTABLE = "window.set = 0; const real = Date.now; Date.now = () => real() + window.set;"
_SET = "(minutes) => { window.set += minutes * 60_000; }"


@pytest.fixture
def page(page: Page) -> Page:
    """A page on a device whose clock can be set."""
    page.add_init_script(_SETTABLE)
    return page


def test_with_a_network_it_is_corrected_told_once_and_shown_until_it_is_right(
    tablet: Tablet, school: School
) -> None:
    notice = tablet.page.get_by_role("status").filter(has_text=CHANGED)
    tablet.page.evaluate(_SET, -30)
    expect(notice).to_contain_text(f"{CHANGED} (-30 分)")
    expect(notice).to_contain_text("サーバーの時刻で補正されています。")
    expect(tablet.health.filter(has_text="時計")).to_have_text("端末の時計がずれています（-30 分）")
    tap = tablet.punch(SATO)
    assert abs(tap.at - schools.now()) < timedelta(minutes=1)
    tablet.expect_in_history("出勤 送信済み")
    assert school.statuses(SATO) == ["accepted"]
    (told,) = eventually(lambda: _changes(school))
    assert abs(told + 30 * 60_000) < 5_000
    tablet.page.evaluate(_SET, 30)
    expect(notice).to_have_count(0)
    assert [round(by / 60_000) for by in eventually(lambda: _changes(school, 2))] == [-30, 30]


@pytest.mark.parametrize("minutes", [-30, 30])
def test_without_a_network_punches_are_said_to_be_held_and_are(
    tablet: Tablet, context: BrowserContext, school: School, minutes: int
) -> None:
    context.set_offline(True)
    expect(tablet.offline_mark).to_be_visible()
    tablet.page.evaluate(_SET, minutes)
    notice = tablet.page.get_by_role("status").filter(has_text=CHANGED)
    expect(notice).to_contain_text(HELD)
    assert ("スリープ" in notice.inner_text()) == (minutes > 0)  # time never goes back while a device sleeps
    tablet.punch(SATO)
    context.set_offline(False)
    expect(notice).to_contain_text("サーバーの時刻で補正されています。")
    tablet.history()
    expect(tablet.rows).to_contain_text([re.compile("送信済み（保留）")])
    assert school.statuses(SATO) == ["held"]
    (told,) = eventually(lambda: _changes(school))
    assert round(told / 60_000) == minutes


def test_set_right_again_before_the_network_returns_nothing_is_left(
    tablet: Tablet, context: BrowserContext
) -> None:
    context.set_offline(True)
    expect(tablet.offline_mark).to_be_visible()
    notice = tablet.page.get_by_text(CHANGED)
    tablet.page.evaluate(_SET, 30)
    expect(notice).to_be_visible()
    tablet.page.evaluate(_SET, -30)
    expect(notice).to_have_count(0)


def _changes(school: School, least: int = 1) -> list[int]:
    """By how much the clock was set, as the administrators were told; empty before there are so many."""
    found = [one.to_dict() for one in school.client.collection("incidents").stream()]
    told = [one["details"]["by"] for one in sorted(found, key=lambda one: one["at"])]
    return told if len(told) >= least else []
