"""A request about one department, for every route that is about one."""

from collections.abc import Mapping
from typing import Any

from dakoku.store.organisation.categories import FIXED
from rights.places import NORTH, SOUTH, Place


def requests(place: Place) -> Mapping[str, tuple[str, dict[str, Any]]]:
    """Every route about a department's people and things → its address, and what is sent, about this one."""
    who, department = place.employee.id, {"departmentId": place.id}
    other = NORTH.employee.id if place is not NORTH else SOUTH.employee.id
    tablet, sheet = f"/api/punch/terminals/{place.its('tablet')}", f"/api/ledger/sheets/{who}"
    ledger, report = "/api/ledger", f"/api/reports/reports/{place.its('report')}"
    span = {"employeeId": who, "from": "2026-11-01", "to": "2026-11-30"}
    note = {**department, "title": "避難訓練", "body": "-"}
    day = {"date": "2026-11-26", "start": 600, "end": 660}
    form = {"revision": 0, "remarks": "-", "reason": "-"}
    lists: dict[str, tuple[str, dict[str, Any]]] = {
        f"GET {ledger}/{what}": (f"{ledger}/{what}", {"query_string": span})
        for what in ("leaves", "trips", "substitutions", "selfchecks")
    }
    month = f"{ledger}/months/{place.id}/2026-10"
    months: dict[str, tuple[str, dict[str, Any]]] = {
        "GET /api/ledger/months/<departmentId>/<month>": (month, {}),
        "GET /api/ledger/months/<departmentId>/<month>/people": (
            f"{month}/people",
            {"query_string": {"id": who}},
        ),
        "PUT /api/ledger/months/<departmentId>/<month>/targets": (
            f"{month}/targets",
            {"json": {"targets": [who]}},
        ),
        "POST /api/ledger/months/<departmentId>/<month>/confirmation": (
            f"{month}/confirmation",
            {"json": {"targets": [who]}},
        ),
        "POST /api/ledger/months/<departmentId>/<month>/reopening": (
            f"{month}/reopening",
            {"json": {"reason": "訂正"}},
        ),
        "PUT /api/ledger/sheets/<employeeId>/<month>/lock": (
            f"{sheet}/2026-11/lock",
            {"json": {"locked": False, "reason": "訂正"}},
        ),
        "GET /api/ledger/sheets/<employeeId>/<month>/digest": (f"{sheet}/2026-11/digest", {}),
    }
    return (
        lists
        | months
        | {
            "GET /api/punch/incidents": ("/api/punch/incidents", {"query_string": department}),
            "POST /api/punch/receipts/<punchId>/decision": (
                f"/api/punch/receipts/{place.its('punch')}/decision",
                {"json": {"accept": False, "reason": "-"}},
            ),
            "POST /api/punch/terminals": ("/api/punch/terminals", {"json": {"name": "-", **department}}),
            "PATCH /api/punch/terminals/<id>": (tablet, {"json": {"name": "玄関"}}),
            "POST /api/punch/terminals/<id>/certificate": (f"{tablet}/certificate", {}),
            "POST /api/punch/terminals/<id>/revoke": (f"{tablet}/revoke", {}),
            "GET /api/punch/terminals/<id>/certificate": (f"{tablet}/certificate", {}),
            "POST /api/punch/terminals/<id>/mail": (f"{tablet}/mail", {"json": {"to": "a@example.jp"}}),
            "PATCH /api/ledger/departments/<id>": (
                f"{ledger}/departments/{place.id}",
                {"json": {"language": "en"}},
            ),
            "GET /api/ledger/announcements": (f"{ledger}/announcements", {"query_string": department}),
            "POST /api/ledger/announcements": (f"{ledger}/announcements", {"json": note}),
            "PUT /api/ledger/announcements/<id>": (
                f"{ledger}/announcements/{place.its('note')}",
                {"json": note},
            ),
            "DELETE /api/ledger/announcements/<id>": (
                f"{ledger}/announcements/{place.its('note')}",
                {"query_string": department},
            ),
            "POST /api/ledger/patterns": (
                f"{ledger}/patterns",
                {
                    "json": {
                        "id": place.its("pattern"),
                        "name": "早番",
                        "start": 480,
                        "end": 990,
                        **department,
                    }
                },
            ),
            "GET /api/ledger/employees": (f"{ledger}/employees", {"query_string": department}),
            "GET /api/ledger/employees.csv": (f"{ledger}/employees.csv", {"query_string": department}),
            "GET /api/ledger/employees/<id>": (f"{ledger}/employees/{who}", {}),
            "PUT /api/ledger/employees/<id>/helps": (
                f"{ledger}/employees/{other}/helps",
                {"json": {"departments": [place.id]}},
            ),
            "PUT /api/ledger/employees/<id>/pattern": (
                f"{ledger}/employees/{who}/pattern",
                {"json": {"patternId": None}},
            ),
            "PUT /api/ledger/employees/<id>/primary": (
                f"{ledger}/employees/{who}/primary",
                {"json": {"primary": "pulled", "month": "2026-11", "reason": "出退勤はジョブカン"}},
            ),
            "GET /api/ledger/employees/passwords": (
                f"{ledger}/employees/passwords",
                {"query_string": department},
            ),
            "PUT /api/ledger/employees/<id>/password": (
                f"{ledger}/employees/{who}/password",
                {"json": {"password": "himawari-2026"}},
            ),
            "POST /api/ledger/employees/passwords/links": (
                f"{ledger}/employees/passwords/links",
                {"json": {"employeeIds": [who]}},
            ),
            "POST /api/ledger/employees/passwords/slips": (
                f"{ledger}/employees/passwords/slips",
                {"json": {"employeeIds": [who]}},
            ),
            "GET /api/ledger/counts/<departmentId>": (f"{ledger}/counts/{place.id}", {}),
            "PUT /api/ledger/counts/<departmentId>": (
                f"{ledger}/counts/{place.id}",
                {"json": {"items": [{"name": "弁当"}]}},
            ),
            "GET /api/ledger/orders": (
                f"{ledger}/orders",
                {"query_string": {**department, "date": "2026-11-20"}},
            ),
            "GET /api/ledger/orders.csv": (
                f"{ledger}/orders.csv",
                {"query_string": {**department, "from": "2026-11-20", "to": "2026-11-20"}},
            ),
            "GET /api/ledger/status": (
                f"{ledger}/status",
                {"query_string": {**department, "workDate": "2026-11-20"}},
            ),
            "GET /api/ledger/sheets/<employeeId>/<month>": (f"{sheet}/2026-11", {}),
            "GET /api/ledger/sheets/<employeeId>/<month>/edits": (f"{sheet}/2026-11/edits", {}),
            "PUT /api/ledger/sheets/<employeeId>/days/<workDate>": (
                f"{sheet}/days/2026-11-19",
                {"json": form},
            ),
            "POST /api/ledger/sheets/<employeeId>/days/<workDate>/preview": (
                f"{sheet}/days/2026-11-19/preview",
                {"json": form},
            ),
            "PUT /api/ledger/sheets/<employeeId>/punches/<punchId>": (
                f"{sheet}/punches/{place.its('punch')}",
                {"json": {"movedTo": "2026-11-17", "reason": "-"}},
            ),
            "POST /api/ledger/sheets/<employeeId>/punches/<punchId>/preview": (
                f"{sheet}/punches/{place.its('punch')}/preview",
                {"json": {"movedTo": "2026-11-17"}},
            ),
            "PUT /api/ledger/categories": (
                f"{ledger}/categories",
                {"json": {**department, "items": [{"id": each.id, "name": each.name} for each in FIXED]}},
            ),
            "DELETE /api/ledger/categories/<departmentId>": (f"{ledger}/categories/{place.id}", {}),
            "GET /api/ledger/standings": (
                f"{ledger}/standings",
                {"query_string": {**department, "month": "2026-11"}},
            ),
            "GET /api/ledger/years/<departmentId>/<year>": (f"{ledger}/years/{place.id}/2026", {}),
            "GET /api/ledger/standings/<employeeId>": (
                f"{ledger}/standings/{who}",
                {"query_string": {"month": "2026-11"}},
            ),
            "POST /api/ledger/selfcheckRounds": (
                f"{ledger}/selfcheckRounds",
                {"json": {**department, "dates": ["2026-11-20"]}},
            ),
            "DELETE /api/ledger/selfcheckRounds/<id>": (f"{ledger}/selfcheckRounds/{place.its('round')}", {}),
            "PUT /api/ledger/calendars/<owner>/<year>": (
                f"{ledger}/calendars/{place.id}/2028",
                {"json": {"revision": None, "days": []}},
            ),
            "POST /api/ledger/leaves": (
                f"{ledger}/leaves",
                {"json": {"employeeId": who, "days": [{"date": "2026-11-27", "kind": "年休"}]}},
            ),
            "DELETE /api/ledger/leaves/<id>": (f"{ledger}/leaves/{place.its('leave')}", {}),
            "POST /api/ledger/trips": (f"{ledger}/trips", {"json": {"employeeId": who, "days": [day]}}),
            "DELETE /api/ledger/trips/<id>": (f"{ledger}/trips/{place.its('trip')}", {}),
            "POST /api/ledger/substitutions": (
                f"{ledger}/substitutions",
                {"json": {"employeeId": who, "workOn": "2026-11-28", "offOn": "2026-11-30"}},
            ),
            "DELETE /api/ledger/substitutions/<id>": (f"{ledger}/substitutions/{place.its('pair')}", {}),
            "POST /api/reports/reports": (
                "/api/reports/reports",
                {"json": {"kind": "month", "params": {"employeeId": who, "month": "2026-11"}}},
            ),
            "GET /api/reports/reports": ("/api/reports/reports", {"query_string": department}),
            "POST /api/reports/reports/<id>/cancel": (f"{report}/cancel", {}),
            "GET /api/reports/reports/<id>": (report, {}),
            "GET /api/reports/reports/<id>/link": (f"{report}/link", {}),
            "GET /api/reports/notices": (
                "/api/reports/notices",
                {"query_string": {**department, "month": "2026-09"}},
            ),
            "POST /api/reports/notices/<employeeId>/<month>/issues": (
                f"/api/reports/notices/{who}/2026-09/issues",
                {},
            ),
            "POST /api/reports/notices/issues": (
                "/api/reports/notices/issues",
                {"json": {**department, "month": "2026-09"}},
            ),
        }
    )
