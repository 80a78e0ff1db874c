"""Preflight tells rules that compile from those that do not."""

from tools.paths import ROOT
from tools.preflight.rules import compiled


def test_ours_compile(firestore_host: str) -> None:
    assert compiled(firestore_host, (ROOT / "firestore.rules").read_text()) == ()


def test_what_does_not_compile_is_told(firestore_host: str) -> None:
    (problem,) = compiled(firestore_host, "service cloud.firestore {")
    assert problem.startswith("firestore.rules: ")
