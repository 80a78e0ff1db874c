"""Whether the rules compile: the Firestore emulator is Google's own compiler of them."""

import requests

from tools import suite
from tools.paths import PROJECT, ROOT
from tools.preflight.check import Check

_FILE = "firestore.rules"


def check() -> Check:
    """Starts an emulator of its own."""
    with suite.running(only=("firestore",)) as ports:
        return Check("rules", "compile", compiled(ports.host("firestore"), (ROOT / _FILE).read_text()))


def compiled(host: str, text: str) -> tuple[str, ...]:
    """What the emulator says of them: nothing, when they compile."""
    url = f"http://{host}/emulator/v1/projects/{PROJECT}:securityRules"
    body = {"rules": {"files": [{"name": _FILE, "content": text}]}}
    answer = requests.put(url, json=body, timeout=60)
    if answer.ok:
        return tuple(f"{_FILE}: {issue['description']}" for issue in answer.json().get("issues", ()))
    return (f"{_FILE}: {answer.json()['error']['message']}",)
