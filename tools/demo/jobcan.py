"""The office's attendance as Jobcan has it, a little before the terminal's, and the connection to it.

One person's code has lost its zeros there, one person is unknown here, and one gate's clock is far ahead.
"""

from collections import defaultdict
from datetime import date, datetime, timedelta
from typing import Any

from google.cloud import firestore

from dakoku.domain.punch import Punch, PunchType
from dakoku.platform.encryption import encrypt
from dakoku.store.pulls.connections import Connection, Connections, connection_path
from tools.demo.history import history
from tools.demo.organisation import OFFICE, RULES
from tools.demo.people import Person, staff
from tools.demo.seed import stable_id
from tools.jobcan.clients import DEVELOPMENT
from tools.jobcan.office import Office

DAYS = 40
_TYPES = {
    PunchType.IN: "clock_in",
    PunchType.OUT: "clock_out",
    PunchType.BREAK_START: "rest_start",
    PunchType.BREAK_END: "rest_end",
    PunchType.OUTING_START: "go_out",
    PunchType.OUTING_END: "go_back",
}
_ALIKE, _FAR = 2, 25  # minutes before the terminal
_UNKNOWN = {"id": 9999, "code": "8801", "last_name": "応援", "first_name": "職員"}


def office(now: datetime) -> Office:
    """Everybody of the office, on the forty days before today."""
    people = [one for one in staff(RULES.work_date(now)) if one.department == OFFICE.key]
    made = Office([*(_employee(one, place) for place, one in enumerate(people)), _UNKNOWN])
    for place, person in enumerate(people):
        _attend(made, person, timedelta(minutes=_FAR if place == 1 else _ALIKE), now)
    return made


def connect(client: firestore.Client, key: str, now: datetime) -> None:
    """The connection, which syncs by itself."""
    api, connection_id = next(iter(DEVELOPMENT.values())), stable_id("jobcan")
    secret = encrypt(key, api.secret, connection_path(connection_id))
    connection = Connection(connection_id, "教育委員会事務局", api.id, secret, True, now, now)  # noqa: FBT003
    transaction = client.transaction()
    firestore.transactional(Connections(client).create)(transaction, connection)


def _employee(person: Person, place: int) -> dict[str, Any]:
    family, _, given = person.name.kanji.partition(" ")
    code = person.code.lstrip("0") if place == 0 else person.code
    return {"id": int(person.code), "code": code, "last_name": family, "first_name": given}


def _attend(made: Office, person: Person, early: timedelta, now: datetime) -> None:
    today = RULES.work_date(now)
    days: dict[date, list[Punch]] = defaultdict(list)
    for punch in history(person, now).punches:
        day = RULES.work_date(punch.at)
        if today - timedelta(days=DAYS) <= day < today:
            days[day].append(punch)
    for day, punches in days.items():
        for punch in punches:
            at = (punch.at - early).astimezone(RULES.zone).isoformat(timespec="seconds")
            adit = {"employee_id": int(person.code), "recorded_at": at, "adit_type": _TYPES[punch.type]}
            made.adits.setdefault(day, []).append(adit)
        minutes = (punches[-1].at - punches[0].at) // timedelta(minutes=1)
        made.work.setdefault(day, {})[int(person.code)] = minutes
