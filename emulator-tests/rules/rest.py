"""Firestore through its REST API, as anybody: what an SDK sends, and whether the rules let it through."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import requests

from people import Caller, Documents
from rules.values import REQUEST_TIME, encode, encode_fields


def _session() -> requests.Session:
    """One that does not read the environment: pytest changes it while other threads are asking."""
    session = requests.Session()
    session.trust_env = False
    return session


@dataclass(frozen=True)
class Server:
    """Whoever the rules do not bind: the functions."""

    def bearer(self, _project: str) -> str:
        """The emulator's word for it."""
        return "Bearer owner"


TIMEOUT = 60  # seconds; an emulator on a busy machine can be very slow, and nothing here depends on it
SERVER = Server()
Asking = Caller | Server | None  # None is nobody: not signed in


@dataclass(frozen=True)
class Firestore:
    """One project of an emulator. Every method answers whether it was allowed."""

    host: str
    project: str
    session: requests.Session = field(default_factory=_session)

    def load_rules(self, text: str) -> None:
        """Put rules in force. Raises when they do not compile."""
        url = f"http://{self.host}/emulator/v1/projects/{self.project}:securityRules"
        files = [{"name": "firestore.rules", "content": text}]
        answer = self.session.put(url, json={"rules": {"files": files}}, timeout=TIMEOUT)
        assert answer.ok, answer.text

    def get(self, who: Asking, path: str) -> bool:
        """Read one document, whether or not it exists."""
        return self._allowed(who, "GET", f"/{path}", missing_is_fine=True)

    def query(self, who: Asking, collection: str, **equals: object) -> bool:
        """List a collection, every filter an equality."""
        parent, _, last = collection.rpartition("/")
        asked: dict[str, Any] = {"from": [{"collectionId": last}]}
        if equals:
            asked["where"] = {"compositeFilter": {"op": "AND", "filters": _filters(equals)}}
        return self._allowed(
            who, "POST", f"{'/' if parent else ''}{parent}:runQuery", {"structuredQuery": asked}
        )

    def write(self, who: Asking, path: str, fields: Mapping[str, object]) -> bool:
        """Create a document, or put another in its place: what `setDoc` sends."""
        return self._commit(who, [self._set(path, fields)])

    def delete(self, who: Asking, path: str) -> bool:
        """Delete a document."""
        return self._commit(who, [{"delete": self._name(path)}])

    def seed(self, documents: Documents) -> None:
        """Write all of it as a server does."""
        self._commit(SERVER, [self._set(path, fields) for path, fields in documents.items()])

    def _set(self, path: str, fields: Mapping[str, object]) -> dict[str, Any]:
        stamps = [name for name, value in fields.items() if value is REQUEST_TIME]
        plain = {name: value for name, value in fields.items() if name not in stamps}
        transforms = [{"fieldPath": name, "setToServerValue": "REQUEST_TIME"} for name in stamps]
        document = {"name": self._name(path), "fields": encode_fields(plain)}
        return {"update": document, "updateTransforms": transforms}

    def _commit(self, who: Asking, writes: list[dict[str, Any]]) -> bool:
        return self._allowed(who, "POST", ":commit", {"writes": writes})

    def _name(self, path: str) -> str:
        return f"projects/{self.project}/databases/(default)/documents/{path}"

    def _allowed(
        self, who: Asking, method: str, tail: str, body: object = None, *, missing_is_fine: bool = False
    ) -> bool:
        headers = {"Authorization": who.bearer(self.project)} if who else {}
        url = f"http://{self.host}/v1/{self._name('').rstrip('/')}{tail}"
        answer = self.session.request(method, url, json=body, headers=headers, timeout=TIMEOUT)
        if answer.status_code == requests.codes.forbidden:
            return False
        assert answer.ok or (missing_is_fine and answer.status_code == requests.codes.not_found), answer.text
        return True


def _filters(equals: Mapping[str, object]) -> list[dict[str, Any]]:
    return [
        {"fieldFilter": {"field": {"fieldPath": name}, "op": "EQUAL", "value": encode(value)}}
        for name, value in equals.items()
    ]
