"""One document of every collection. Where it is somebody's it is Sato's, in north, from north's tablet."""

from people import NORTH, NORTH_TABLET, SATO, Documents, documents, identifier
from rules import punches
from rules.punches import AT

ID = identifier("example")
_PLACE = {"employeeId": SATO.id, "departmentId": NORTH}
_PEOPLE = documents()


def _existing(path: str) -> Documents:
    return {path: _PEOPLE[path]}


# Row of the policy -> path -> fields.
EXAMPLES: dict[str, Documents] = {
    "members": _existing(f"members/{SATO.uid}"),
    "settings/organisation": {"settings/organisation": {"name": "北市教育委員会", "timeZone": "Asia/Tokyo"}},
    "settings/limits": {"settings/limits": {"sets": {}, "warnings": [2400, 4500]}},
    "settings/pulling": {"settings/pulling": {"unit": 1, "primary": "punches"}},
    "settings/retention": {"settings/retention": {"years": 5, "keptFrom": None}},
    "settings/sealing": {"settings/sealing": {"current": "2026-11", "keys": {}}},
    "departments": _existing(f"departments/{NORTH}"),
    "employees": _existing(f"employees/{SATO.id}"),
    "employeeCodes": {f"employeeCodes/{SATO.code}": {"employeeId": SATO.id}},
    "credentials": {f"credentials/{SATO.id}": {"hash": "$argon2id$", "previous": None, "tries": {}}},
    "tries": {f"tries/{ID}": {"count": 1, "since": AT}},
    "rosters": {f"rosters/{NORTH}": {"departmentId": NORTH, "code": "0100", "employees": []}},
    "announcements (all)": {"announcements/organisation": {"items": []}},
    "announcements (north)": {f"announcements/{NORTH}": {"items": []}},
    "counts": {f"counts/{NORTH}": {"items": [], "cutOff": None, "updatedAt": AT}},
    "orders": {
        f"orders/{NORTH}_{SATO.id}_20261120": {
            **_PLACE,
            "terminalId": NORTH_TABLET.id,
            "date": "2026-11-20",
            "items": {},
        }
    },
    "months": {f"months/{NORTH}_202611": {"departmentId": NORTH, "month": "2026-11", "state": "open"}},
    "attendanceBooks": {f"attendanceBooks/{NORTH}_202611": {"departmentId": NORTH, "month": "2026-11"}},
    "overNotices": {f"overNotices/{SATO.id}_202611": {**_PLACE, "month": "2026-11", "state": "unissued"}},
    "overviews": {f"overviews/{NORTH}_202611": {"departmentId": NORTH, "month": "2026-11", "people": 3}},
    "alerts": {f"alerts/{SATO.id}_202611": {**_PLACE, "month": "2026-11", "warned": {"2400": AT}}},
    "incidents": {
        f"incidents/{ID}": {"kind": "purged", "terminalId": NORTH_TABLET.id, "departmentId": NORTH, "at": AT}
    },
    "displays": {f"displays/{'d' * 64}": {"terminalId": NORTH_TABLET.id, "expiresAt": AT}},
    "links": {f"links/{'e' * 64}": {"employeeId": SATO.id, "expiresAt": AT}},
    "terminals": _existing(f"terminals/{NORTH_TABLET.id}"),
    "punches (tablet)": {f"punches/{punches.PUNCH}": punches.at_terminal()},
    "punches (self)": {f"punches/{identifier('self')}": punches.by_employee(punchId=identifier("self"))},
    "withdrawals": {f"withdrawals/{punches.PUNCH}": punches.withdrawal()},
    "receipts": {
        f"receipts/{punches.PUNCH}": {
            **_PLACE,
            "terminalId": NORTH_TABLET.id,
            "status": "accepted",
            "heldFor": None,
            "decidedAt": AT,
        }
    },
    "sheets": {f"sheets/{SATO.id}_202611": {**_PLACE, "month": "2026-11", "locked": False}},
    "sheets' edits": {f"sheets/{SATO.id}_202611/edits/{ID}": {"at": AT, "workDate": "2026-11-20"}},
    "notices": {f"notices/{ID}": {**_PLACE, "kind": "edited", "at": AT, "readAt": None}},
    "presence": {f"presence/{SATO.id}_20261120": {**_PLACE, "workDate": "2026-11-20", "state": "in"}},
    "patterns": {f"patterns/{ID}": {"name": "標準", "departmentId": NORTH, "start": 510, "end": 1020}},
    "calendars": {f"calendars/{NORTH}_2026": {"days": {}}},
    "categories": {f"categories/{NORTH}": {"items": []}},
    "leaves": {f"leaves/{ID}": {**_PLACE, "date": "2026-11-20", "kind": "年休"}},
    "trips": {f"trips/{ID}": {**_PLACE, "date": "2026-11-20", "place": "市民会館"}},
    "substitutions": {f"substitutions/{ID}": {**_PLACE, "workOn": "2026-11-21", "offOn": "2026-11-24"}},
    "selfchecks": {f"selfchecks/{SATO.id}_20261120": {**_PLACE, "date": "2026-11-20", "slots": []}},
    "selfcheckRounds": {
        f"selfcheckRounds/{ID}": {"departmentId": None, "dates": ["2026-11-20"], "until": "2026-11-20"}
    },
    "audit": {f"audit/{ID}": {"at": AT, "actor": "ito", "action": "punch.decide", "departmentId": NORTH}},
    "sweeps": {"sweeps/punches": {"watermark": AT}},
    "heartbeats": {"heartbeats/sweep": {"at": AT, "outcome": "ok", "milliseconds": 40}},
    "doctor": {"doctor/punch": {"run": ID, "at": AT, "arrivedAt": None}},
    "mail": {f"mail/{ID}": {**_PLACE, "to": "0001@example.jp"}},
    "imports": {f"imports/{ID}": {"at": AT}},
    "connections": {f"connections/{ID}": {"name": "Jobcan"}},
    "runs": {f"runs/{ID}": {"at": AT}},
    "runs' slices": {f"runs/{ID}/slices/read-0": {"stage": "read"}},
    "answers": {f"answers/{ID}_20261120": {"digest": "0"}},
    "matches": {f"matches/{SATO.id}": {"connectionId": ID}},
    "matchings": {f"matchings/{ID}": {"at": AT}},
    "reports": {f"reports/{ID}": {**_PLACE, "status": "ready"}},
    "templates": {"templates/month": {"kind": "month", "name": "様式.xlsx", "file": "templates/x.xlsx"}},
    "reports (all)": {f"reports/{identifier('ofall')}": {"departmentId": None, "status": "ready"}},
    "(undocumented)": {f"anything/{ID}": dict(_PLACE)},
    "(beneath sheets)": {f"sheets/{SATO.id}_202611/anything/{ID}": dict(_PLACE)},
}
