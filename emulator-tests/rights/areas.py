"""Every route of all four functions on one page: who gets in, and the permission asked of administrators.

Whom: p anybody, t terminals, e employees, d administrators of departments, a of the organisation. A dash:
no permission is asked, because administrators do not call it, or because it is what every member may see.
"""

TABLE = """
GET    /api/punch/openapi.json                                                p   -
GET    /api/punch/time                                                        p   -
POST   /api/punch/terminals/enrol                                             p   -
POST   /api/punch/terminals/challenge                                         p   -
POST   /api/punch/terminals/return                                            p   -
POST   /api/punch/pcs/enrol                                                   p   -
PUT    /api/punch/terminals/self/report                                       t   -
GET    /api/punch/incidents                                                   da  terminals view
GET    /api/punch/rosters/<departmentId>                                      t   -
POST   /api/punch/terminals                                                   da  terminals edit
GET    /api/punch/terminals                                                   da  terminals view
PATCH  /api/punch/terminals/<id>                                              da  terminals edit
POST   /api/punch/terminals/<id>/certificate                                  da  terminals edit
POST   /api/punch/terminals/<id>/revoke                                       da  terminals edit
GET    /api/punch/terminals/<id>/certificate                                  da  terminals edit
POST   /api/punch/terminals/<id>/mail                                         da  terminals edit
POST   /api/punch/receipts/<punchId>/decision                                 da  records edit
POST   /api/punch/displays                                                    p   -
POST   /api/punch/doctor                                                      a   settings view
GET    /api/punch/doctor                                                      a   settings view
GET    /api/ledger/openapi.json                                               p   -
POST   /api/ledger/session                                                    p   -
GET    /api/ledger/session                                                    p   -
POST   /api/ledger/session/google                                             p   -
GET    /api/ledger/me                                                         eda -
GET    /api/ledger/organisation                                               da  -
PATCH  /api/ledger/organisation                                               a   terminalSettings edit
GET    /api/ledger/departments                                                da  -
POST   /api/ledger/departments                                                a   settings edit
PATCH  /api/ledger/departments/<id>                                           da  terminalSettings edit
GET    /api/ledger/announcements                                              da  announcements view
POST   /api/ledger/announcements                                              da  announcements edit
PUT    /api/ledger/announcements/<id>                                         da  announcements edit
DELETE /api/ledger/announcements/<id>                                         da  announcements edit
GET    /api/ledger/patterns                                                   da  -
POST   /api/ledger/patterns                                                   da  settings edit
GET    /api/ledger/employees                                                  da  people view
GET    /api/ledger/employees.csv                                              da  people view
GET    /api/ledger/employees/<id>                                             da  people view
POST   /api/ledger/employees/search                                           a   people view
GET    /api/ledger/employees/passwords                                        da  passwords edit
PUT    /api/ledger/employees/<id>/pattern                                     da  people edit
PUT    /api/ledger/employees/<id>/primary                                     da  people edit
GET    /api/ledger/imports                                                    da  -
GET    /api/ledger/imports/templates/<kind>.csv                               da  -
POST   /api/ledger/members/forgotten                                          p   -
POST   /api/ledger/employees                                                  a   people edit
PUT    /api/ledger/employees/<id>                                             a   people edit
PUT    /api/ledger/employees/<id>/code                                        a   people edit
POST   /api/ledger/employees/<id>/transfers                                   a   people edit
DELETE /api/ledger/employees/<id>/transfers/<from>                            a   people edit
PUT    /api/ledger/employees/<id>/helps                                       da  people edit
POST   /api/ledger/employees/import                                           a   people edit
PUT    /api/ledger/employees/<id>/password                                    da  passwords edit
POST   /api/ledger/employees/passwords/links                                  da  passwords edit
POST   /api/ledger/employees/passwords/slips                                  da  passwords edit
PUT    /api/ledger/me/password                                                e   -
POST   /api/ledger/links/open                                                 p   -
POST   /api/ledger/links/use                                                  p   -
GET    /api/ledger/counts/<departmentId>                                      da  orders view
PUT    /api/ledger/counts/<departmentId>                                      da  orders edit
POST   /api/ledger/orders/current                                             t   -
PUT    /api/ledger/orders                                                     t   -
GET    /api/ledger/orders                                                     da  orders view
GET    /api/ledger/orders.csv                                                 da  orders view
GET    /api/ledger/status                                                     tda records view
GET    /api/ledger/todo                                                       da  -
GET    /api/ledger/members                                                    a   members view
POST   /api/ledger/members                                                    a   members edit
PUT    /api/ledger/members/<uid>                                              a   members edit
GET    /api/ledger/audit                                                      a   members view
GET    /api/ledger/audit.csv                                                  a   members view
GET    /api/ledger/months/<departmentId>/<month>                              da  confirmation view
GET    /api/ledger/months/<departmentId>/<month>/people                       da  records view
PUT    /api/ledger/months/<departmentId>/<month>/targets                      da  confirmation edit
POST   /api/ledger/months/<departmentId>/<month>/confirmation                 da  confirmation edit
POST   /api/ledger/months/<departmentId>/<month>/reopening                    da  confirmation edit
PUT    /api/ledger/sheets/<employeeId>/<month>/lock                           da  confirmation edit
GET    /api/ledger/sheets/<employeeId>/<month>/digest                         eda records view
POST   /api/ledger/members/<uid>/link                                         a   members edit
GET    /api/ledger/sheets/<employeeId>/<month>                                eda records view
PUT    /api/ledger/sheets/<employeeId>/days/<workDate>                        eda records edit
POST   /api/ledger/sheets/<employeeId>/days/<workDate>/preview                eda records view
GET    /api/ledger/sheets/<employeeId>/<month>/edits                          eda records view
PUT    /api/ledger/sheets/<employeeId>/punches/<punchId>                      eda records edit
POST   /api/ledger/sheets/<employeeId>/punches/<punchId>/preview              eda records view
GET    /api/ledger/notices                                                    e   -
POST   /api/ledger/notices/read                                               e   -
GET    /api/ledger/categories                                                 eda -
PUT    /api/ledger/categories                                                 da  settings edit
DELETE /api/ledger/categories/<departmentId>                                  da  settings edit
GET    /api/ledger/limits                                                     eda -
PUT    /api/ledger/limits                                                     a   settings edit
GET    /api/ledger/retention                                                  a   settings view
PUT    /api/ledger/retention                                                  a   settings edit
POST   /api/ledger/retention/deletions                                        a   settings edit
GET    /api/ledger/standings                                                  da  records view
GET    /api/ledger/years/<departmentId>/<year>                                da  records view
GET    /api/ledger/overviews                                                  da  records view
GET    /api/ledger/standings/<employeeId>                                     eda records view
GET    /api/ledger/selfchecks                                                 eda records view
PUT    /api/ledger/selfchecks/<date>                                          e   -
GET    /api/ledger/selfcheckRounds                                            eda -
POST   /api/ledger/selfcheckRounds                                            da  records edit
DELETE /api/ledger/selfcheckRounds/<id>                                       da  records edit
GET    /api/ledger/calendars/<owner>/<year>                                   eda -
PUT    /api/ledger/calendars/<owner>/<year>                                   da  settings edit
GET    /api/ledger/leaves                                                     eda records view
POST   /api/ledger/leaves                                                     eda records edit
DELETE /api/ledger/leaves/<id>                                                eda records edit
GET    /api/ledger/trips                                                      eda records view
POST   /api/ledger/trips                                                      eda records edit
DELETE /api/ledger/trips/<id>                                                 eda records edit
GET    /api/ledger/substitutions                                              eda records view
POST   /api/ledger/substitutions                                              eda records edit
DELETE /api/ledger/substitutions/<id>                                         eda records edit
POST   /api/ledger/calendars/import                                           da  settings edit
POST   /api/ledger/leaves/import                                              da  records edit
POST   /api/ledger/trips/import                                               da  records edit
GET    /api/ledger/employees/<id>                                             da  people view
POST   /api/ledger/employees                                                  a   people edit
PUT    /api/ledger/employees/<id>                                             a   people edit
PUT    /api/ledger/employees/<id>/code                                        a   people edit
POST   /api/ledger/employees/<id>/transfers                                   a   people edit
DELETE /api/ledger/employees/<id>/transfers/<from>                            a   people edit
POST   /api/ledger/hours/import                                               da  records edit
GET    /api/sync/openapi.json                                                 p   -
GET    /api/sync/connections                                                  a   jobcan view
POST   /api/sync/connections                                                  a   jobcan edit
PATCH  /api/sync/connections/<id>                                             a   jobcan edit
DELETE /api/sync/connections/<id>                                             a   jobcan edit
PUT    /api/sync/connections/<id>/credentials                                 a   jobcan edit
POST   /api/sync/connections/<id>/trial                                       a   jobcan edit
PUT    /api/sync/connections/<id>/settings                                    a   jobcan edit
GET    /api/sync/connections/<id>/matching                                    a   jobcan view
PUT    /api/sync/connections/<id>/matching/<externalId>                       a   jobcan edit
GET    /api/sync/connections/<id>/answers/<date>                              a   jobcan view
GET    /api/sync/pulling                                                      a   jobcan view
PUT    /api/sync/pulling                                                      a   jobcan edit
POST   /api/sync/connections/<id>/runs                                        a   jobcan edit
GET    /api/sync/runs                                                         a   jobcan view
GET    /api/sync/runs/<id>                                                    a   jobcan view
POST   /api/sync/runs/<id>/cancel                                             a   jobcan edit
POST   /api/ledger/doctor                                                     a   settings view
GET    /api/ledger/doctor                                                     a   settings view
POST   /api/sync/doctor                                                       a   settings view
GET    /api/sync/doctor                                                       a   settings view
GET    /api/reports/openapi.json                                              p   -
POST   /api/reports/reports                                                   eda reports view
GET    /api/reports/reports                                                   da  reports view
GET    /api/reports/reports/<id>                                              eda reports view
POST   /api/reports/reports/<id>/cancel                                       eda reports view
GET    /api/reports/reports/<id>/link                                         eda reports view
GET    /api/reports/notices                                                   da  reports view
POST   /api/reports/notices/<employeeId>/<month>/issues                       da  reports view
POST   /api/reports/notices/issues                                            da  reports view
GET    /api/reports/templates                                                 a   reports view
PUT    /api/reports/templates/<kind>                                          a   settings edit
DELETE /api/reports/templates/<kind>                                          a   settings edit
GET    /api/reports/templates/<kind>/file                                     a   reports view
GET    /api/reports/templates/<kind>/sample                                   a   reports view
POST   /api/reports/doctor                                                    a   settings view
GET    /api/reports/doctor                                                    a   settings view
"""
LETTERS = {
    "p": "public",
    "t": "terminal",
    "e": "employee",
    "d": "departmentAdmin",
    "a": "organisationAdmin",
}


def table() -> dict[str, tuple[set[str], list[str]]]:
    """Route ("GET /api/…") → roles, and area and level (nothing: no permission is asked)."""
    rows = [line.replace(" -", "").split() for line in TABLE.strip().splitlines()]
    return {
        f"{method} {path}": ({LETTERS[letter] for letter in whom}, asked)
        for method, path, whom, *asked in rows
    }
