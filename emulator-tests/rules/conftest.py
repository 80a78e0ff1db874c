"""The rules of the checkout, in force in a project of their own: no trigger answers what is written there."""

from pathlib import Path

import pytest

from emulator import erase
from people import Documents, documents
from rules.examples import EXAMPLES
from rules.rest import Firestore
from tools.paths import ROOT

PROJECT = "demo-dakoku-rules"


@pytest.fixture(scope="session")
def rules_firestore(firestore_host: str) -> Firestore:
    """Firestore under the checkout's firestore.rules."""
    made = Firestore(firestore_host, PROJECT)
    made.load_rules(Path(ROOT, "firestore.rules").read_text())
    return made


@pytest.fixture(scope="module")
def examples(rules_firestore: Firestore) -> Firestore:
    """One document of every collection, and everybody's own."""
    return _fresh(rules_firestore, {k: v for row in EXAMPLES.values() for k, v in row.items()})


@pytest.fixture
def firestore(rules_firestore: Firestore) -> Firestore:
    """Everybody's own documents, and nothing else."""
    return _fresh(rules_firestore, {})


def _fresh(firestore: Firestore, more: Documents) -> Firestore:
    erase(firestore.host, firestore.project)
    firestore.seed(documents() | more)
    return firestore
