"""動作確認 has words for every check and every code that docs/api.md names."""

import re

from tools.paths import ROOT

SECTION = (ROOT / "docs/api.md").read_text().partition("| `check` |")[2]
WORDS = (ROOT / "hosting/src/console/doctor/i18n/ja.ts").read_text()


def keys(group: str) -> set[str]:
    """Of one group of the Japanese dictionary."""
    return set(
        re.findall(r"^    (\w+):", WORDS.partition(f"  {group}: {{")[2].partition("\n  }")[0], re.MULTILINE)
    )


def test_every_check_has_a_name() -> None:
    assert set(re.findall(r"^\| `(\w+)` \|", SECTION, re.MULTILINE)) <= keys("checks")


def test_every_code_has_a_remedy() -> None:
    rows = re.findall(r"^\| `\w+` \| [^|]+ \| ([^|]*) \|", SECTION, re.MULTILINE)
    common = SECTION.partition("Common codes: ")[2].partition("\n")[0]
    codes = {code for text in (*rows, common) for code in re.findall(r"`(\w+)`", text)}
    assert "notArrived" in codes
    assert codes - keys("remedies") == set()
