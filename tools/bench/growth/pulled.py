"""Attendance out of Jobcan, of a hundred people and of a thousand.

Counted, not timed, for the stand-in works in this process too; and not of ten thousand, for whom it would
have to keep more than a million punches.
"""

from dakoku.platform.config import Config
from tools.bench import pulling
from tools.bench.growth.deed import Cost
from tools.bench.growth.filling import client_of
from tools.bench.growth.growing import Growth
from tools.bench.growth.world import CountingDatabase
from tools.bench.table import Line

NIGHT = "night pulled from Jobcan"
_FEW = 100


def measure(config: Config) -> tuple[Growth, list[Line]]:
    """What a night costs each, and the lines of the thousand."""
    costs = []
    for people in (_FEW, pulling.PEOPLE):
        runs = pulling.runs(config, client_of(CountingDatabase, f"{config.project}-pull-{people}"), people)
        night = runs.night.documents
        costs.append(Cost(people, night.reads, night.writes, night.size, 0))
    return Growth(NIGHT, "person", costs), pulling.lines(runs)
