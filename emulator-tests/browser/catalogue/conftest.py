"""One stage for all screens."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta

import pytest
from playwright.sync_api import Browser

import demonstration
from browser.catalogue.stage import Stage
from browser.catalogue.still import MOMENT
from browser.terminal.announcing import announce, announcement
from tools.ports import Ports

ANNOUNCEMENTS = (
    announcement(
        "サーバーの定期点検",
        "22日（日）の2時から4時まで、集計を停止します。点検中も打刻できます。",
        from_=MOMENT - timedelta(days=1),
        until=MOMENT + timedelta(days=2),
    ),
    announcement(
        "年末調整の書類は今月中に提出してください",
        "用紙は事務室にあります。",
        from_=MOMENT - timedelta(days=9),
    ),
)


@pytest.fixture(scope="module")
def stage(browser: Browser, suite: Ports) -> Iterator[Stage]:
    """The demonstration organisation at the moment of the pictures."""
    with ExitStack() as stack:
        loaded = stack.enter_context(demonstration.loaded_at(suite, MOMENT))
        announce(loaded.client, "organisation", *ANNOUNCEMENTS)
        yield Stage(browser, loaded, stack)
