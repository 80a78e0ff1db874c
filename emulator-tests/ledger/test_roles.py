"""Who may call what: the whole policy on one page, held against the routes and against real requests."""

import io
from typing import Any

import pytest
from flask.testing import FlaskClient

import people
from dakoku.platform import http
from dakoku.platform.identity import Role
from dakoku.store.figures import limits
from dakoku.store.organisation.categories import FIXED
from dakoku_ledger import wiring
from ledger.conftest import PASSWORD, Call
from tests.staff.files import HEADING, csv_file

# o: admitted. Anybody else is refused, whatever they send.
POLICY = """
                                            nobody  terminal  employee  departmentAdmin  organisationAdmin
GET  /openapi.json                             o       o          o            o                 o
GET  /session                                  o       o          o            o                 o
POST /session                                  o       o          o            o                 o
POST /session/google                           o       o          o            o                 o
GET  /me                                       -       -          o            o                 o
GET  /organisation                             -       -          -            o                 o
PATCH /organisation                            -       -          -            -                 o
GET  /departments                              -       -          -            o                 o
POST /departments                              -       -          -            -                 o
PATCH /departments/<id>                        -       -          -            o                 o
GET  /announcements                            -       -          -            o                 o
POST /announcements                            -       -          -            o                 o
PUT  /announcements/<id>                       -       -          -            o                 o
DELETE /announcements/<id>                     -       -          -            o                 o
GET  /patterns                                 -       -          -            o                 o
POST /patterns                                 -       -          -            o                 o
GET  /employees                                -       -          -            o                 o
GET  /employees.csv                            -       -          -            o                 o
POST /employees/import                         -       -          -            -                 o
POST /leaves/import                            -       -          -            o                 o
POST /trips/import                             -       -          -            o                 o
POST /hours/import                             -       -          -            o                 o
POST /calendars/import                         -       -          -            o                 o
PUT  /employees/<id>/password                  -       -          -            o                 o
POST /employees/passwords/links                -       -          -            o                 o
POST /employees/passwords/slips                -       -          -            o                 o
PUT  /me/password                              -       -          o            -                 -
POST /links/open                               o       o          o            o                 o
POST /links/use                                o       o          o            o                 o
PUT  /employees/<id>/helps                     -       -          -            o                 o
GET  /sheets/<employeeId>/<month>              -       -          o            o                 o
GET  /members                                  -       -          -            -                 o
POST /members                                  -       -          -            -                 o
PUT  /members/<uid>                            -       -          -            -                 o
POST /members/<uid>/link                       -       -          -            -                 o
POST /members/forgotten                        o       o          o            o                 o
POST /employees/search                         -       -          -            -                 o
GET  /employees/passwords                      -       -          -            o                 o
PUT  /employees/<id>/pattern                   -       -          -            o                 o
PUT  /employees/<id>/primary                   -       -          -            o                 o
GET  /imports                                  -       -          -            o                 o
GET  /imports/templates/<kind>.csv             -       -          -            o                 o
GET  /audit                                    -       -          -            -                 o
POST /doctor                                   -       -          -            -                 o
GET  /doctor                                   -       -          -            -                 o
GET  /audit.csv                                -       -          -            -                 o
GET  /counts/<departmentId>                    -       -          -            o                 o
PUT  /counts/<departmentId>                    -       -          -            o                 o
POST /orders/current                           -       o          -            -                 -
PUT  /orders                                   -       o          -            -                 -
GET  /orders                                   -       -          -            o                 o
GET  /orders.csv                               -       -          -            o                 o
GET  /status                                   -       o          -            o                 o
GET  /todo                                     -       -          -            o                 o
GET  /sheets/<employeeId>/<month>/edits        -       -          o            o                 o
GET  /sheets/<employeeId>/<month>/digest       -       -          o            o                 o
PUT  /sheets/<employeeId>/<month>/lock         -       -          -            o                 o
GET  /months/<departmentId>/<month>            -       -          -            o                 o
GET  /months/<departmentId>/<month>/people     -       -          -            o                 o
PUT  /months/<departmentId>/<month>/targets    -       -          -            o                 o
POST /months/<departmentId>/<month>/confirmation  -    -          -            o                 o
POST /months/<departmentId>/<month>/reopening  -       -          -            o                 o
GET  /calendars/<owner>/<year>                 -       -          o            o                 o
PUT  /calendars/<owner>/<year>                 -       -          -            o                 o
GET  /leaves                                   -       -          o            o                 o
POST /leaves                                   -       -          o            o                 o
DELETE /leaves/<id>                            -       -          o            o                 o
GET  /trips                                    -       -          o            o                 o
POST /trips                                    -       -          o            o                 o
DELETE /trips/<id>                             -       -          o            o                 o
GET  /substitutions                            -       -          o            o                 o
POST /substitutions                            -       -          o            o                 o
DELETE /substitutions/<id>                     -       -          o            o                 o
PUT  /sheets/<employeeId>/days/<workDate>      -       -          o            o                 o
GET  /notices                                  -       -          o            -                 -
POST /notices/read                             -       -          o            -                 -
GET  /categories                               -       -          o            o                 o
PUT  /categories                               -       -          -            o                 o
DELETE /categories/<departmentId>              -       -          -            o                 o
POST /sheets/<employeeId>/days/<workDate>/preview - -           o            o                 o
PUT  /sheets/<employeeId>/punches/<punchId>    -       -          o            o                 o
POST /sheets/<employeeId>/punches/<punchId>/preview - -         o            o                 o
GET  /selfchecks                               -       -          o            o                 o
PUT  /selfchecks/<date>                        -       -          o            -                 -
GET  /selfcheckRounds                          -       -          o            o                 o
POST /selfcheckRounds                          -       -          -            o                 o
GET  /employees/<id>                           -       -          -            o                 o
POST /employees                                -       -          -            -                 o
PUT  /employees/<id>                           -       -          -            -                 o
PUT  /employees/<id>/code                      -       -          -            -                 o
POST /employees/<id>/transfers                 -       -          -            -                 o
DELETE /employees/<id>/transfers/<from>        -       -          -            -                 o
DELETE /selfcheckRounds/<id>                   -       -          -            o                 o
GET  /limits                                   -       -          o            o                 o
PUT  /limits                                   -       -          -            -                 o
GET  /retention                                -       -          -            -                 o
PUT  /retention                                -       -          -            -                 o
POST /retention/deletions                      -       -          -            -                 o
GET  /standings                                -       -          -            o                 o
GET  /years/<departmentId>/<year>              -       -          -            o                 o
GET  /overviews                                -       -          -            o                 o
GET  /standings/<employeeId>                   -       -          o            o                 o
"""
CALLERS = {
    "nobody": None,
    "terminal": people.NORTH_TABLET,
    "employee": people.SATO,
    "departmentAdmin": people.TANAKA,
    "organisationAdmin": people.ITO,
}
CATEGORIES = [{"id": each.id, "name": each.name} for each in FIXED]
ANNOUNCEMENT = {"departmentId": people.NORTH, "title": "避難訓練", "body": "10時に校庭へ集合してください。"}
MEMBER = {"name": "校長", "role": "departmentAdmin", "departments": ["nowhere"], "employeeId": None}
SENT: dict[str, dict[str, Any]] = {
    "POST /session": {"json": {"code": "0001", "password": "not this one"}},
    "POST /session/google": {"json": {"idToken": "none"}},
    "PATCH /organisation": {"json": {"language": "ja"}},
    "PATCH /departments/<id>": {"json": {"language": None}},
    "POST /announcements": {"json": ANNOUNCEMENT},
    "PUT /announcements/<id>": {"json": ANNOUNCEMENT},
    "DELETE /announcements/<id>": {"query_string": {"departmentId": people.NORTH}},
    "POST /departments": {"json": {"code": "0300", "name": "東小学校"}},
    "POST /patterns": {"json": {"name": "日勤", "start": 510, "end": 1020, "departmentId": people.NORTH}},
    "PUT /employees/<id>/password": {"json": {"password": "himawari-2026"}},
    "POST /employees/passwords/links": {"json": {"employeeIds": [people.SATO.id]}},
    "POST /employees/passwords/slips": {"json": {"employeeIds": [people.SUZUKI.id]}},
    "PUT /me/password": {"json": {"current": PASSWORD, "password": "himawari-2026"}},
    "POST /links/open": {"json": {"token": "none"}},
    "POST /links/use": {"json": {"token": "none", "password": "himawari-2026"}},
    "POST /employees": {"json": {"code": "0020", "name": "山田 葵", "departmentId": people.NORTH}},
    "PUT /employees/<id>": {
        "json": {
            "revision": "-",
            "name": "佐藤 花子",
            "kana": "",
            "position": "",
            "employmentType": "",
            "reportGroup": "",
            "email": "",
            "joinedOn": None,
            "leftOn": None,
        }
    },
    "PUT /employees/<id>/code": {"json": {"code": "0021"}},
    "POST /employees/<id>/transfers": {"json": {"departmentId": people.SOUTH, "from": "2026-11-24"}},
    "PUT /employees/<id>/helps": {"json": {"departments": []}},
    "GET /months/<departmentId>/<month>/people": {"query_string": {"id": people.SATO.id}},
    "PUT /months/<departmentId>/<month>/targets": {"json": {"targets": [people.SATO.id]}},
    "POST /months/<departmentId>/<month>/confirmation": {"json": {"targets": [people.SATO.id]}},
    "POST /months/<departmentId>/<month>/reopening": {"json": {"reason": "訂正"}},
    "PUT /sheets/<employeeId>/<month>/lock": {"json": {"locked": False, "reason": "訂正"}},
    "GET /audit.csv": {"query_string": {"from": "2026-11-20", "to": "2026-11-20"}},
    "PUT /counts/<departmentId>": {"json": {"items": [{"name": "弁当"}]}},
    "POST /orders/current": {"json": {"employeeId": people.SATO.id, "password": PASSWORD}},
    "PUT /orders": {
        "json": {
            "employeeId": people.SATO.id,
            "password": PASSWORD,
            "date": "2026-11-20",
            "items": {},
        }
    },
    "GET /orders": {"query_string": {"departmentId": people.NORTH, "date": "2026-11-20"}},
    "GET /orders.csv": {
        "query_string": {"departmentId": people.NORTH, "from": "2026-11-20", "to": "2026-11-20"}
    },
    "PUT /sheets/<employeeId>/days/<workDate>": {"json": {"revision": 0, "remarks": "-", "reason": "-"}},
    "POST /notices/read": {"json": {"ids": [people.identifier("notice")]}},
    "PUT /categories": {"json": {"departmentId": people.NORTH, "items": CATEGORIES}},
    "POST /sheets/<employeeId>/days/<workDate>/preview": {"json": {"revision": 0}},
    "PUT /sheets/<employeeId>/punches/<punchId>": {"json": {"movedTo": None, "reason": "-"}},
    "POST /sheets/<employeeId>/punches/<punchId>/preview": {"json": {"movedTo": None}},
    "GET /selfchecks": {
        "query_string": {"employeeId": people.SATO.id, "from": "2026-11-01", "to": "2026-11-30"}
    },
    "PUT /selfchecks/<date>": {"json": {"slots": []}},
    "POST /selfcheckRounds": {"json": {"departmentId": people.NORTH, "dates": ["2026-11-20"]}},
    "POST /members/forgotten": {"json": {"email": "nobody@example.jp"}},
    "POST /employees/search": {"json": {"text": "0001"}},
    "GET /employees/passwords": {"query_string": {"departmentId": people.NORTH}},
    "PUT /employees/<id>/pattern": {"json": {"patternId": None}},
    "PUT /employees/<id>/primary": {"json": {"primary": None, "month": "2026-11", "reason": "-"}},
    "POST /members": {"json": {**MEMBER, "email": "kocho@example.jp"}},
    "PUT /members/<uid>": {"json": {**MEMBER, "revision": "former", "permissions": None, "active": True}},
    "PUT /limits": {"json": limits.shape(limits.DEFAULTS)},
    "PUT /retention": {"json": {"years": 7}},
    "POST /retention/deletions": {"json": {"year": 2026, "reason": "保管期間満了"}},
    "GET /standings/<employeeId>": {"query_string": {"month": "2026-11"}},
    "GET /standings": {"query_string": {"departmentId": people.NORTH, "month": "2026-11"}},
    "GET /overviews": {"query_string": {"month": "2026-11"}},
    **{
        f"GET /{what}": {
            "query_string": {"employeeId": people.SATO.id, "from": "2026-11-01", "to": "2026-11-30"}
        }
        for what in ("leaves", "trips", "substitutions")
    },
    "PUT /calendars/<owner>/<year>": {"json": {"revision": None, "days": []}},
    "POST /leaves": {"json": {"employeeId": "nobody", "days": [{"date": "2026-11-24", "kind": "年休"}]}},
    "POST /trips": {"json": {"employeeId": "nobody", "days": [{"date": "2026-11-24", "start": 0, "end": 1}]}},
    "POST /substitutions": {"json": {"employeeId": "nobody", "workOn": "2026-11-22", "offOn": "2026-11-24"}},
    "GET /status": {"query_string": {"departmentId": people.NORTH, "workDate": "2026-11-20"}},
}
# Let past the door, and refused behind it: what is sent signs nobody in, and Firebase Auth does not answer.
REFUSED = {
    "POST /session": (401, "wrongCredentials"),
    "POST /session/google": (403, "googleOff"),
    "POST /members/forgotten": (503, "unavailable"),
}
_, *ROWS = POLICY.strip("\n").splitlines()
NAMES = POLICY.split("\n")[1].split()


def table() -> dict[str, dict[str, bool]]:
    """Route → caller → admitted."""
    rows = [row.split() for row in ROWS]
    return {
        f"{method} {path}": {name: cell == "o" for name, cell in zip(NAMES, cells, strict=True)}
        for method, path, *cells in rows
    }


TABLE = table()


def test_every_route_is_in_the_table_with_its_roles(parts: wiring.Parts) -> None:
    declared = http.roles_by_route(wiring.make_app(parts))
    expected = {
        f"{route.split()[0]} {wiring.PREFIX}{route.split()[1]}": (
            {Role.PUBLIC} if row["nobody"] else {Role(name) for name, admitted in row.items() if admitted}
        )
        for route, row in TABLE.items()
    }
    assert {route: set(roles) for route, roles in declared.items()} == expected


@pytest.fixture(autouse=True)
def _shown(parts: wiring.Parts) -> None:
    """Terminals of north show who is in, and take orders."""
    shown = {"status": True, "counts": True}
    parts.client.document(f"departments/{people.NORTH}").update({"terminal": shown})


@pytest.mark.parametrize("route", TABLE)
def test_the_table_holds_for_real_requests(call: Call, route: str) -> None:
    method, path = route.split()
    someone = people.NORTH if path.startswith("/departments") else people.SATO.id
    path = path.replace("<id>", someone).replace("<employeeId>", people.SATO.id)
    path = path.replace("<punchId>", people.identifier("punch"))
    path = path.replace("<departmentId>", people.NORTH).replace("<uid>", people.TANAKA.uid)
    path = (
        path.replace("<kind>", "leaves")
        .replace("<owner>", people.NORTH)
        .replace("<year>", "2027")
        .replace("<month>", "2026-11")
    )
    path = (
        path.replace("<date>", "2026-11-19")
        .replace("<from>", "2026-12-01")
        .replace("<workDate>", "2026-11-19")
    )
    for name, admitted in TABLE[route].items():
        caller = CALLERS[name]
        response = call(caller, method, path, **sent(route))
        if route in REFUSED:
            assert (response.status_code, (response.json or {})["code"]) == REFUSED[route]
        elif admitted and route == "POST /members":
            assert [one["code"] for one in (response.json or {})["fields"]] == ["unknownDepartment"]
        elif admitted:
            assert response.status_code in {200, 201, 204, 404, 409}, f"{name}: {response.text}"
        else:
            assert response.status_code == (403 if caller else 401), name


def sent(route: str) -> dict[str, Any]:
    """What a request needs in order not to fail for another reason."""
    if route.endswith("/import"):
        whose = {"query_string": {"owner": people.NORTH, "year": "2026"}} if "calendars" in route else {}
        return {"data": {"file": (io.BytesIO(csv_file(HEADING)), "staff.csv")}, **whose}
    return SENT.get(route, {})


@pytest.mark.parametrize("caller", [people.STRANGER, people.WATANABE, people.LOST_TABLET])
def test_accounts_that_are_unknown_inactive_or_shut_out_are_not_signed_in(
    call: Call, caller: people.Caller
) -> None:
    response = call(caller, "GET", "/me")
    assert (response.status_code, (response.json or {})["code"]) == (401, "notSignedIn")


def test_the_document_describes_every_route(api: FlaskClient) -> None:
    document = api.get(f"{wiring.PREFIX}/openapi.json").json or {}
    described = {
        f"{method.upper()} {path.removeprefix(wiring.PREFIX)}"
        for path, methods in document["paths"].items()
        for method in methods
    }
    routes = {route.replace("<", "{").replace(">", "}") for route in TABLE} - {"GET /openapi.json"}
    assert described == routes
    assert document["components"]["securitySchemes"]["firebase"]["scheme"] == "bearer"
