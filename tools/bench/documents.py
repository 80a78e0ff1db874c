"""Documents per punch: counted at the wire while one ordinary punch is settled."""

from datetime import timedelta

from dakoku.domain.punch import PunchType
from dakoku_punch import wiring
from tools.bench import staff
from tools.bench.counting import CountingClient, Tally
from tools.bench.table import Line

_RULES = 1  # the terminal's document, looked up by the rules when the tablet writes


def measure(parts: wiring.Parts, client: CountingClient) -> list[Line]:
    """A 退勤 in mid-month, on a sheet that exists: what nearly every punch is."""
    person = staff.staff(client, 1)[0]
    settler = wiring.make_settler(parts)
    settler.punch(staff.tap(parts.keyring, person, PunchType.IN, staff.TODAY - timedelta(hours=9)))
    client.tally = Tally()
    settler.punch(staff.tap(parts.keyring, person, PunchType.OUT, staff.TODAY))
    return [
        Line("reads per punch, the rules' one included", client.tally.reads + _RULES, 5, "documents"),
        Line("server writes per punch", client.tally.writes, 3, "documents"),
    ]
