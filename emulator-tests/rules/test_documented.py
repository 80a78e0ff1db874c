"""docs/data.md is the contract: table and indexes speak of its collections, all of them and no others."""

import json
import re

from rules.examples import EXAMPLES
from tools.paths import ROOT

OUTSIDE = ("(beneath sheets)", "(undocumented)")


def documented() -> set[str]:
    """Every collection that docs/data.md names, in its headings and in its list of those for servers only."""
    text = (ROOT / "docs/data.md").read_text()
    headings = re.findall(r"^### .*", text, re.MULTILINE)
    servers_only = text.partition("### Servers only")[2].partition("\n## ")[0]
    return set(re.findall(r"`(\w+)/", "\n".join([*headings, servers_only])))


def test_every_documented_collection_has_its_row_and_no_other() -> None:
    tried = {path.split("/")[0] for row, kept in EXAMPLES.items() if row not in OUTSIDE for path in kept}
    assert tried == documented()


def test_indexes_are_on_documented_collections() -> None:
    indexes = json.loads((ROOT / "firestore.indexes.json").read_text())
    named = {entry["collectionGroup"] for part in indexes.values() for entry in part}
    beneath = set(re.findall(r"^### `\w+/\{\w+\}/(\w+)/", (ROOT / "docs/data.md").read_text(), re.MULTILINE))
    assert named <= documented() | beneath
