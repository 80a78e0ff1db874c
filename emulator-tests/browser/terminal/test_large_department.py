"""Three hundred people on one screen."""

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from browser.terminal.keys import Keys
from browser.terminal.tablet import Tablet
from school import School

PEOPLE = 300
_LONG = """globalThis.long = [];
new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)))
  .observe({ type: "longtask" });"""


@pytest.fixture
def school(school: School) -> School:
    """北小学校 with three hundred people on its roster."""
    people: list[dict[str, Any]] = [
        {
            "id": f"large{n:03}".ljust(20, "0"),
            "code": f"{n:04}",
            "name": f"山田 {n}郎",
            "kana": f"ヤマダ {n}",
            "employmentType": "教員",
            "patternId": None,
            "help": False,
        }
        for n in range(1, PEOPLE + 1)
    ]
    school.client.document(f"rosters/{school.department_id}").update({"employees": people})
    return school


@pytest.fixture(name="watched")
def _watched(tablet: Tablet) -> Tablet:
    """The tablet, its long tasks counted from here."""
    expect(tablet.tiles).to_have_count(PEOPLE)
    tablet.page.evaluate(_LONG)
    return tablet


def tile(tablet: Tablet, number: int) -> Locator:
    """Somebody's tile."""
    return tablet.tiles.filter(has_text=f"{number:04} ")


def report(tablet: Tablet, what: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Say how long the page was busy at a stretch."""
    long = tablet.page.evaluate("long")
    with capsys.disabled():
        print(f"\n{what}: {len(long)} tasks over 50 ms, the longest {max(long, default=0):.0f} ms")  # noqa: T201 - for people to read  # noqa: T201 - for people to read


def test_all_can_be_reached_by_wheel_and_by_keyboard(
    watched: Tablet, capsys: pytest.CaptureFixture[str]
) -> None:
    expect(tile(watched, 1)).to_be_in_viewport()
    tile(watched, 1).hover()
    for _ in range(40):
        watched.page.mouse.wheel(0, 600)
    expect(tile(watched, PEOPLE)).to_be_in_viewport()
    report(watched, "scrolling", capsys)
    tile(watched, PEOPLE - 20).focus()
    keys = Keys(watched.page)
    keys.press(*["Tab"] * 20)
    expect(tile(watched, PEOPLE)).to_be_focused()
    expect(tile(watched, PEOPLE)).to_be_in_viewport()


def test_the_search_follows_every_key(watched: Tablet, capsys: pytest.CaptureFixture[str]) -> None:
    watched.page.get_by_role("searchbox").focus()
    query = "0297"
    for length, key in enumerate(query, 1):
        watched.page.keyboard.press(key)
        found = [number for number in range(1, PEOPLE + 1) if query[:length] in f"{number:04} {number}郎"]
        expect(watched.tiles).to_have_count(len(found))
    report(watched, "searching", capsys)
