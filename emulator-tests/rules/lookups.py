"""Which other documents the rules fetched to judge a request, by the emulator's coverage report."""

from collections.abc import Iterator
from typing import Any

import requests

from rules.rest import TIMEOUT, Firestore


def looked_up(firestore: Firestore) -> set[str]:
    """The documents ("terminals/…") that get() fetched since the rules were loaded: each a read."""
    url = f"http://{firestore.host}/emulator/v1/projects/{firestore.project}:ruleCoverage"
    coverage = requests.get(url, timeout=TIMEOUT).json()
    text = coverage["rules"]["files"][0]["content"]
    return {
        "/".join(segment["simple"] for segment in value["pathValue"]["segments"][3:])
        for node in _nodes(coverage["report"])
        if _source(node, text).startswith("/databases/$(database)/documents/")
        for value in (each["value"] for each in node.get("values", []))
        if "pathValue" in value
    }


def _source(node: dict[str, Any], text: str) -> str:
    position = node["sourcePosition"]
    return text[position["currentOffset"] : position["endOffset"]]


def _nodes(nodes: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for node in nodes:
        yield node
        yield from _nodes(node.get("children", []))
