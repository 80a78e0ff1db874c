"""What only an emulator does."""

import firebase_admin
import pytest
import requests

from dakoku.platform import config, identity
from tools import suite as emulators
from tools.ports import Ports


def erase(host: str, project: str) -> None:
    """Delete every document of a project."""
    url = f"http://{host}/emulator/v1/projects/{project}/databases/(default)/documents"
    requests.delete(url, timeout=60).raise_for_status()


def forget_accounts(host: str, project: str) -> None:
    """Delete every account of a project in Firebase Auth."""
    url = f"http://{host}/emulator/v1/projects/{project}/accounts"
    requests.delete(url, timeout=60).raise_for_status()


def firebase(ports: Ports, monkeypatch: pytest.MonkeyPatch) -> firebase_admin.App:
    """What firebase-admin reaches this suite by."""
    monkeypatch.setenv("FIREBASE_AUTH_EMULATOR_HOST", ports.host("auth"))
    return afresh(config.load(emulators.environment(ports)))


def afresh(settings: config.Config) -> firebase_admin.App:
    """firebase-admin keeps to the Auth that it has met first, in whichever test: have it look again."""
    firebase_admin.delete_app(identity.firebase_app(settings))
    return identity.firebase_app(settings)
