"""Who may call what: the whole policy on one page, held against the routes and against real requests."""

import pytest
from flask.testing import FlaskClient

import people
from dakoku.platform import http
from dakoku.platform.identity import Role
from dakoku_ledger import wiring
from ledger.conftest import Call
from ledger.sent import sent

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
