"""The pages' policy on a suite's ports."""

import json

from tools.headers import POLICY, allow_emulators
from tools.paths import ROOT


def policy(rules: list[dict[str, list[dict[str, str]]]]) -> str:
    (found,) = [each["value"] for rule in rules for each in rule["headers"] if each["key"] == POLICY]
    return found


def test_the_emulators_are_let_in_beside_what_production_reaches_and_nothing_else() -> None:
    rules = json.loads((ROOT / "firebase.json").read_text())["hosting"]["headers"]
    before = policy(rules).split("; ")
    allow_emulators(rules)
    after = policy(rules).split("; ")
    changed = {
        now.split()[0]: set(now.split()) - set(was.split()) for was, now in zip(before, after, strict=True)
    }
    added = {"http://127.0.0.1:*"}
    assert {name: more for name, more in changed.items() if more} == {
        "connect-src": added,
        "frame-src": added,
    }
