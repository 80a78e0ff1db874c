"""docs/forms.md and forms.ja.md name what a form may name, and nothing else."""

import re
from pathlib import Path
from typing import Any

import pytest

from dakoku.platform.languages import Language
from dakoku_reports.templates.fields import PREFIX, Fields
from dakoku_reports.templates.kinds import ALL
from dakoku_reports.templates.words import WORDS

DOCS = Path(__file__).parents[3] / "docs"
PAGES = {Language.EN: DOCS / "forms.md", Language.JA: DOCS / "forms.ja.md"}


def lines(fields: Fields[Any], language: Language) -> list[str]:
    """The lines of a kind's tables: a series of numbered names is one of them."""
    found: dict[str, list[str]] = {}
    for name in fields.names():
        found.setdefault(re.sub(r"\d+$", "#", name), []).append(name)
    return [f"| {_span(names)} | {_label(stem, language)} |" for stem, names in found.items()]


def _span(names: list[str]) -> str:
    return " … ".join(f"`{name}`" for name in dict.fromkeys((names[0], names[-1])))


def _label(stem: str, language: Language) -> str:
    return WORDS[language].fields[stem.removeprefix(PREFIX).rpartition(".")[2]].format(n="n")


@pytest.mark.parametrize("language", PAGES)
def test_every_name_is_told_with_what_it_gives(language: Language) -> None:
    page = PAGES[language].read_text("utf-8")
    sections = dict(re.findall(r"^## [^\n]*\(`(\w+)`\)\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL))
    assert sections.keys() == ALL.keys()
    for kind, fields in ALL.items():
        told = [line for line in sections[kind].splitlines() if line.startswith(f"| `{PREFIX}")]
        assert told == lines(fields, language)
