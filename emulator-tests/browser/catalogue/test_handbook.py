"""The handbooks show every screen, and no picture of one that is no more."""

import re

import pytest

from browser.catalogue.pictures import SHEETS
from browser.catalogue.screens import SCREENS
from tools.paths import ROOT

BOOKS = sorted({screen.book for screen in SCREENS})


@pytest.mark.parametrize("book", BOOKS)
@pytest.mark.parametrize("language", ["", ".ja"])
def test_a_handbook_shows_all_of_its_screens(book: str, language: str) -> None:
    text = (ROOT / "docs" / f"{book}{language}.md").read_text()
    shown = re.findall(rf"\(pictures/{book}/(.+?)\.webp\)", text)
    assert sorted(shown) == sorted(screen.name for screen in SCREENS if screen.book == book)


@pytest.mark.parametrize("book", BOOKS)
def test_every_screen_has_its_picture(book: str) -> None:
    there = {file.stem for file in (ROOT / SHEETS / book).iterdir()}
    assert there == {screen.name for screen in SCREENS if screen.book == book}
