"""Names of any length: tiles and dialogs keep their shape at every size."""

from typing import Any

import pytest
from playwright.sync_api import BrowserContext, ViewportSize, expect

from browser.catalogue import inspection
from browser.screens import PC, PHONE, TABLET
from browser.terminal.tablet import IN, Tablet
from school import Person, School

SHORTEST = Person("1", "林", "ハヤシ")
LONG_KANA = Person(
    "0003", "エルナンデス・ガルシア マリア・グアダルーペ", "エルナンデス・ガルシア マリア・グアダルーペ"
)
LATIN = Person("0004", "Wolfeschlegelsteinhausenbergerdorff Bartholomew", "")
LONGEST = Person("9999999999", "寿限無" * 13 + "長", "")
NAMES = (SHORTEST, LONG_KANA, LATIN, LONGEST)
# These do not fit on every tile: they end in dots there, and stand whole in the dialog.
CUT = {f'text leaves its box: <button class="tile"> {one.label}' for one in (LATIN, LONGEST)}

_SHAPES = """(tiles) => tiles.map((tile) => {
  const { width, height } = tile.getBoundingClientRect();
  return [Math.round(width), Math.round(height)];
})"""


@pytest.fixture
def school(school: School) -> School:
    """北小学校 with people of unusual names."""
    people: list[dict[str, Any]] = [
        {
            "id": f"name{n}".ljust(20, "0"),
            "code": one.code,
            "name": one.name,
            "kana": one.kana,
            "employmentType": "教員",
            "patternId": None,
            "help": False,
        }
        for n, one in enumerate(NAMES)
    ]
    school.client.document(f"rosters/{school.department_id}").update({"employees": people})
    return school


@pytest.mark.parametrize("size", [PHONE, TABLET, PC], ids=["phone", "tablet", "pc"])
def test_tiles_and_dialogs_keep_their_shape(
    tablet: Tablet, context: BrowserContext, size: ViewportSize
) -> None:
    inspection.prepare(context)
    tablet.reload()
    tablet.page.set_viewport_size(size)
    expect(tablet.tiles).to_have_count(len(NAMES))
    shapes = tablet.tiles.evaluate_all(_SHAPES)
    assert len({width for width, _ in shapes}) == 1
    assert max(height for _, height in shapes) < 1.6 * min(height for _, height in shapes)
    assert set(inspection.findings(tablet.page)) <= CUT
    for person in (SHORTEST, LATIN, LONGEST):
        if size is PHONE:
            tablet.choose(person)
            tablet.choose_type(IN)
        else:
            tablet.choose_type(IN)
            tablet.choose(person)
        expect(tablet.dialog.get_by_role("heading")).to_have_text(person.label)
        assert set(inspection.findings(tablet.page)) <= CUT
        tablet.page.keyboard.press("Escape")
