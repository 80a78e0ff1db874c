"""What the nights have made of the months so far: departments in figures, and warnings before limits."""

from collections.abc import Iterable

from google.cloud.firestore import Client

from dakoku.domain.zone import month_of, month_shifted
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.store.organisation.settings import Settings
from dakoku_ledger.figures.overviews import Overlooking
from tools.demo.organisation import RULES

_MONTHS_BACK = 2  # as far as there is attendance


def look_over(config: Config, client: Client, clock: Clock, department_ids: Iterable[str]) -> None:
    """Make the figures of every department."""
    overlooking = Overlooking(config, client, clock, Settings(client, clock))
    earliest = month_shifted(month_of(RULES.work_date(clock())), -_MONTHS_BACK)
    for department_id in department_ids:
        overlooking.look(department_id, earliest)
        overlooking.run(department_id)
