"""The handbook shows every screen of the terminal, and no picture of one that is no more."""

import re

import pytest

from browser.catalogue.pictures import SHEETS
from browser.catalogue.screens import SCREENS
from tools.paths import ROOT

BESIDE = {"my-month"}  # the employee page's, shown in the README


@pytest.mark.parametrize("handbook", ["terminal.md", "terminal.ja.md"])
def test_the_handbook_shows_every_screen(handbook: str) -> None:
    text = (ROOT / "docs" / handbook).read_text()
    shown = re.findall(r"\(pictures/terminal/(.+?)\.webp\)", text)
    assert sorted(shown) == sorted({screen.name for screen in SCREENS} - BESIDE)


def test_every_screen_has_its_picture() -> None:
    there = {file.stem for file in (ROOT / SHEETS).iterdir()}
    assert there == {screen.name for screen in SCREENS}
