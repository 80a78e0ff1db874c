"""docs/security.md names tests that there are."""

import re

from tools.paths import ROOT

PAGE = ROOT / "docs/security.md"


def test_every_test_that_the_page_names_is_there() -> None:
    named = re.findall(r"`([\w/-]+\.py)::(test_\w+)`", PAGE.read_text())
    assert len(named) > 20
    assert [f"{file}::{name}" for file, name in named if f"def {name}(" not in _text(file)] == []


def _text(file: str) -> str:
    path = ROOT / file
    return path.read_text() if path.exists() else ""
