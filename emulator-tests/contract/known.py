"""A good request for every route, with which what is drawn is mixed: so it gets past the first questions."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from clocks import NOON
from contract.world import (
    CERTIFICATE,
    CONNECTION,
    DEVICE,
    PASSWORD,
    PC_CERTIFICATE,
    RUN,
    TOKEN,
    UNMATCHED,
)
from dakoku.platform import challenges
from ledger.sent import SENT
from people import NORTH_TABLET, identifier
from rights.places import NORTH, Place
from rights.requests_about import requests
from sync.clients import SECRET
from tests.staff.files import HEADING, csv_file
from tools import secrets

_LEDGER = "/api/ledger"
_PATH = {
    "departmentId": NORTH.id,
    "uid": "tanaka",
    "owner": NORTH.id,
    "year": "2027",
    "month": "2026-11",
    "date": "2026-11-19",
    "from": "2026-12-01",
    "externalId": UNMATCHED,
}
_IDS = {"/connections/": CONNECTION, "/runs/": RUN, "/employees/": NORTH.employee.id}
_KINDS = {"imports": "leaves", "templates": "month"}
_REPORT: dict[str, Any] = {
    "unsent": 0,
    "oldestUnsentAt": None,
    "version": "1",
    "offset": 0,
    "persisted": True,
    "installed": True,
    "incidents": [],
}
_CHALLENGE = challenges.issue(secrets.development()["SERVER_KEY"], NORTH_TABLET.id, NOON)
_ORDER = {"employeeId": NORTH.employee.id, "password": PASSWORD}
_QUERIES: dict[str, dict[str, Any]] = {
    "/api/ledger/calendars/import": {"owner": NORTH.id, "year": "2027"},
    "/api/sync/connections/{id}/answers/{date}": {"externalId": UNMATCHED},
}
_SENT: dict[str, Any] = {
    "POST /api/punch/terminals/enrol": {
        "certificate": CERTIFICATE,
        "deviceKey": DEVICE.jwk,
        "version": "1",
    },
    "POST /api/punch/pcs/enrol": {"certificate": PC_CERTIFICATE, "deviceKey": DEVICE.jwk},
    "POST /api/punch/terminals/challenge": {"terminalId": NORTH.its("tablet")},
    "POST /api/punch/terminals/return": {
        "terminalId": NORTH_TABLET.id,
        "challenge": _CHALLENGE,
        "signature": DEVICE.sign(_CHALLENGE),
    },
    "POST /api/ledger/links/open": {"token": TOKEN},
    "POST /api/ledger/links/use": {"token": TOKEN, "password": "himawari-2026"},
    "PUT /api/punch/terminals/self/report": _REPORT,
    "POST /api/punch/displays": {"token": TOKEN},
    "POST /api/ledger/session": {"code": NORTH.employee.code, "password": PASSWORD},
    "PUT /api/ledger/me/password": {"current": PASSWORD, "password": "himawari-2026"},
    "POST /api/ledger/orders/current": _ORDER,
    "PUT /api/ledger/orders": {**_ORDER, "date": "2026-11-20", "items": {}},
    "POST /api/ledger/employees/passwords/slips": {"employeeIds": [NORTH.employee.id]},
    "PUT /api/ledger/members/{uid}": {
        **SENT["PUT /members/<uid>"]["json"],
        "departments": [NORTH.id],
    },
    "POST /api/ledger/members": {**SENT["POST /members"]["json"], "departments": [NORTH.id]},
    "POST /api/ledger/notices/read": {"ids": [identifier("notice")]},
    "POST /api/sync/connections": {"name": "塾", "automatic": False, "clientId": "second", "secret": SECRET},
    "PATCH /api/sync/connections/{id}": {"name": "塾"},
    "PUT /api/sync/connections/{id}/credentials": {"clientId": "good", "secret": SECRET},
    "PUT /api/sync/connections/{id}/settings": {
        "codeField": None,
        "typeField": None,
        "types": None,
        "boundary": None,
    },
    "PUT /api/sync/connections/{id}/matching/{externalId}": {
        "employeeId": NORTH.employee.id,
        "reason": "本人に確認",
    },
    "POST /api/sync/connections/{id}/runs": {"from": "2026-11-18", "to": "2026-11-18"},
    "PUT /api/sync/pulling": {"attendance": True, "unit": 1, "primary": "punches", "defaults": None},
}


@dataclass(frozen=True)
class Known:
    """What is sent: into the path, behind it, and as a body (None: no body)."""

    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    body: Mapping[str, Any] | None = None


def known(route: str, place: Place) -> Known:
    """A good request of a route ("GET /api/…/{id}") about a department, as far as it is about one."""
    method, template = route.split()
    flask = re.sub(r"{(\w+)}", r"<\1>", route)
    about = requests(place)
    if flask in about:
        path, sent = about[flask]
        found = re.fullmatch(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", template), path)
        assert found, route
        return Known(found.groupdict(), sent.get("query_string", {}), sent.get("json"))
    sent = SENT.get(f"{method} {re.sub('^' + _LEDGER, '', flask.split()[1])}", {})
    body = _SENT.get(route, sent.get("json"))
    if template.endswith("/import"):
        body = {"file": csv_file(HEADING)}
    return Known(_path(template), _QUERIES.get(template, sent.get("query_string", {})), body)


def _path(template: str) -> dict[str, str]:
    names = re.findall(r"{(\w+)}", template)
    ids = next((value for part, value in _IDS.items() if part in template), "0")
    kinds = next((value for part, value in _KINDS.items() if part in template), "")
    return {name: {**_PATH, "id": ids, "kind": kinds}[name] for name in names}
