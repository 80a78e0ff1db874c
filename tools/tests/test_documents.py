"""What the documents lead to is there."""

import re
from pathlib import Path

import pytest

from tools.paths import ROOT

PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
_LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
_PATH = re.compile(
    r"`((?:functions|hosting|emulator-tests|tools|docs|\.ci)/[^`\s<>*{}]*|[\w.]+\.(?:json|rules))`"
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_to_files(page: Path) -> None:
    linked = _LINK.findall(page.read_text())
    assert [link for link in linked if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "CONTRIBUTING.ja.md", "docs/architecture.md"])
def test_the_files_named_exist(name: str) -> None:
    named = _PATH.findall((ROOT / name).read_text())
    assert len(named) > 10
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_commands_named_exist() -> None:
    """Of every page: `make x` is a target."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = {word for page in PAGES for word in re.findall(r"`make (?:-s )?([a-z-]+)", page.read_text())}
    assert named - targets == set()
