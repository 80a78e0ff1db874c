"""Documents per list: counted at the wire while an administrator's request is answered."""

from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.domain.calendar import fiscal_year
from dakoku.domain.punch import PunchType
from dakoku.domain.zone import month_of
from dakoku.platform.identity import Principal, Role
from dakoku.store.confirming.months import Months
from dakoku.store.record.sheets import Sheets
from dakoku.store.terminal.rosters import Rosters
from dakoku_ledger.figures.years import Years
from dakoku_ledger.records import Records
from dakoku_ledger.status import StatusBoard
from dakoku_punch import wiring
from tools.bench import staff
from tools.bench.counting import CountingClient, Tally
from tools.bench.table import Line

PEOPLE = 100
_SCHEDULE = "(the roster, and six for the day's schedule)"
_ADMIN = Principal("bench", Role.ORGANISATION_ADMIN)


def measure(parts: wiring.Parts, client: CountingClient) -> list[Line]:
    """The status of a department where everybody has come in, the list of their months, and one of them.

    Every request reads the caller's own `members` document besides, whatever it asks for.
    """
    people = staff.staff(client, PEOPLE)
    client.document("calendars/organisation_2026").set({"days": {}})
    settle = wiring.make_settler(parts).punch
    for person in people:
        settle(staff.tap(parts.keyring, person, PunchType.IN, staff.TODAY))
    today = staff.ORGANISATION.rules.work_date(staff.TODAY)
    records, board = Records(client), StatusBoard(client, parts.clock, parts.settings)
    client.tally = Tally()
    board.of(_ADMIN, people[0].department_id, today)
    status, client.tally = client.tally, Tally()
    month_list(client, people[0].department_id, month_of(today))
    listed, client.tally = client.tally, Tally()
    records.sheet(_ADMIN, people[0].id, month_of(today))
    card, client.tally = client.tally, Tally()
    Years(client, parts.clock, parts.settings).year(_ADMIN, people[0].department_id, fiscal_year(today, 4))
    return [
        Line(f"reads per status of {PEOPLE} people", status.reads, PEOPLE + 7, "documents", _SCHEDULE),
        Line(f"reads per month list of {PEOPLE} people", listed.reads, PEOPLE + 3, "documents"),
        Line("reads per timecard, a month of one person", card.reads, 2, "documents"),
        Line(f"reads per year list of {PEOPLE} people", client.tally.reads, PEOPLE + 15, "documents"),
    ]


def month_list(client: CountingClient, department_id: str, month: str) -> None:
    """What the console's list follows: it asks Firestore itself (hosting/src/console/months/list.ts)."""
    Sheets(client).of_department(department_id, month)
    Rosters(client).entries(department_id)
    Months(client).get(department_id, month)
    names = [f"{owner}_{month[:4]}" for owner in ("organisation", department_id)]
    calendars = client.collection("calendars")
    references = [calendars.document(name) for name in names]
    list(calendars.where(filter=FieldFilter("__name__", "in", references)).stream())
