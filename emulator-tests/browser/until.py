"""Waiting for what a page itself knows.

Playwright's own `wait_for_function` evaluates a text inside the page, which the pages' policy forbids.
"""

from typing import Any

from playwright.sync_api import Error, Page

from waiting import LIMIT, eventually


def until(page: Page, holds: str, arg: Any = None, limit: float = LIMIT) -> None:
    """Until this expression (or function of `arg`) is true in the page. AssertionError when it never is."""

    def look() -> bool:
        try:
            return bool(page.evaluate(holds, arg))
        except Error:  # the page is being loaded
            return False

    eventually(look, limit)
