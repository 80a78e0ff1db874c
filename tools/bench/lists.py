"""Documents per list: counted at the wire while an administrator's request is answered."""

from dakoku.domain.punch import PunchType
from dakoku.domain.zone import month_of
from dakoku.platform.identity import Principal, Role
from dakoku_ledger.records import Records
from dakoku_ledger.status import StatusBoard
from dakoku_punch import wiring
from tools.bench import staff
from tools.bench.counting import CountingClient, Tally
from tools.bench.table import Line

PEOPLE = 100
_ADMIN = Principal("bench", Role.ORGANISATION_ADMIN)


def measure(parts: wiring.Parts, client: CountingClient) -> list[Line]:
    """The status of a department where everybody has come in, and one of their months.

    Every request reads the caller's own `members` document besides, whatever it asks for.
    """
    people = staff.staff(client, PEOPLE)
    settle = wiring.make_settler(parts).punch
    for person in people:
        settle(staff.tap(parts.keyring, person, PunchType.IN, staff.TODAY))
    today = staff.ORGANISATION.rules.work_date(staff.TODAY)
    records, board = Records(client), StatusBoard(client, parts.settings)
    client.tally = Tally()
    board.of(_ADMIN, people[0].department_id, today)
    status, client.tally = client.tally, Tally()
    records.sheet(_ADMIN, people[0].id, month_of(today))
    return [
        Line(f"reads per status of {PEOPLE} people", status.reads, PEOPLE + 6, "documents"),
        Line("reads per month of one person", client.tally.reads, 2, "documents"),
    ]
