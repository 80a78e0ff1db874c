"""Asking the ledger about administrators, and what became of it in Firebase Auth."""

from dataclasses import dataclass
from typing import Any

import firebase_admin
import requests
from firebase_admin import auth as firebase_auth
from flask_openapi3 import OpenAPI
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import emulator
import people
from tools.paths import PROJECT
from tools.ports import Ports

URL = "/api/ledger/members"
HEAD = {"name": "山口 真", "email": "yamaguchi@example.jp", "role": "departmentAdmin"}


@dataclass(frozen=True)
class Members:
    """The ledger's routes, as somebody."""

    app: OpenAPI
    client: Client

    def ask(
        self, caller: people.Caller, method: str, path: str = "", body: dict[str, Any] | None = None
    ) -> TestResponse:
        headers = {"Authorization": caller.bearer(), "Accept-Language": "ja"}
        return self.app.test_client().open(f"{URL}{path}", method=method, headers=headers, json=body)

    def listed(self, uid: str) -> dict[str, Any]:
        """One administrator as the list has it."""
        found = (self.ask(people.ITO, "GET").json or {})["members"]
        (one,) = [one for one in found if one["uid"] == uid]
        return dict(one)

    def change(self, uid: str, change: dict[str, Any], caller: people.Caller = people.ITO) -> TestResponse:
        """Change some of an administrator as they stand now."""
        now = {key: value for key, value in self.listed(uid).items() if key not in {"uid", "email"}}
        return self.ask(caller, "PUT", f"/{uid}", {**now, "name": now["name"] or "-", **change})

    def invite(self, **more: Any) -> TestResponse:
        """Make the headmaster of north an administrator."""
        return self.ask(people.ITO, "POST", "", {**HEAD, "departments": [people.NORTH], **more})

    def audited(self) -> list[dict[str, Any]]:
        """All entries, as they came."""
        found = self.client.collection("audit").order_by("at").stream()
        return [one.to_dict() for one in found if one.to_dict()["action"].startswith("member.")]

    def mails(self) -> list[dict[str, Any]]:
        """All mails, the first first."""
        return [one.to_dict() for one in self.client.collection("mail").order_by("createdAt").stream()]


@dataclass(frozen=True)
class Auth:
    """Firebase Auth's emulator."""

    ports: Ports
    app: firebase_admin.App

    def clear(self) -> None:
        """Delete every account."""
        emulator.forget_accounts(self.ports.host("auth"), PROJECT)

    def sign_up(self, email: str, password: str) -> str:
        """What any stranger can do: the uid of the account."""
        return str(self._post("signUp", email=email, password=password)["localId"])

    def sign_in(self, email: str, password: str) -> str | None:
        """A refresh token, or None when refused."""
        answer = self._post("signInWithPassword", email=email, password=password, returnSecureToken=True)
        return answer.get("refreshToken")

    def choose_password(self, code: str, password: str) -> None:
        """What the page behind the link does."""
        assert "email" in self._post("resetPassword", oobCode=code, newPassword=password)

    def backdate(self, uid: str) -> None:
        """Let the sign-ins since 1970 be good."""
        firebase_auth.update_user(uid, valid_since=1, app=self.app)

    def valid_since(self, uid: str) -> int:
        """From when on sign-ins are good, in ms since the epoch."""
        return int(firebase_auth.get_user(uid, app=self.app).tokens_valid_after_timestamp)

    def refreshes(self, token: str) -> bool:
        """Whether a sign-in lasts."""
        url = f"http://{self.ports.host('auth')}/securetoken.googleapis.com/v1/token?key=any"
        form = {"grant_type": "refresh_token", "refresh_token": token}
        return requests.post(url, data=form, timeout=60).ok

    def _post(self, what: str, **body: object) -> dict[str, Any]:
        url = f"http://{self.ports.host('auth')}/identitytoolkit.googleapis.com/v1/accounts:{what}?key=any"
        return dict(requests.post(url, json=body, timeout=60).json())
