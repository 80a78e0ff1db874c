"""What a request to each route needs in order not to fail for another reason than its caller."""

import io
from typing import Any

import people
from dakoku.store.figures import limits
from dakoku.store.organisation.categories import FIXED
from ledger.conftest import PASSWORD
from tests.staff.files import HEADING, csv_file

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


def sent(route: str) -> dict[str, Any]:
    """What a request needs in order not to fail for another reason."""
    if route.endswith("/import"):
        whose = {"query_string": {"owner": people.NORTH, "year": "2026"}} if "calendars" in route else {}
        return {"data": {"file": (io.BytesIO(csv_file(HEADING)), "staff.csv")}, **whose}
    return SENT.get(route, {})
