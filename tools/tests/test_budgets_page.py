"""The page of budgets tells of every deed what was counted."""

from tools.bench.growth.counted import kept
from tools.paths import ROOT


def test_the_page_has_what_was_counted() -> None:
    page = (ROOT / "docs/budgets.md").read_text()
    rows = [line.split(" | ")[:4] for line in page.splitlines() if line.startswith("| ")]
    found = {tuple(cell.strip("| ") for cell in row) for row in rows}
    for what, one in kept().items():
        assert (what, one["unit"], f"{one['reads']:g}", f"{one['writes']:g}") in found, what
