"""A pull on real parts: asked for through Hosting, worked by the task queues, by the function's clock."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

import pytest
import requests
from google.cloud.firestore import Client

import people
from dakoku.domain.zone import month_of
from dakoku.platform.clock import system_clock
from dakoku.store.organisation.settings import Organisation
from dakoku.store.record.sheets import Sheets
from sync.clients import CLIENTS, SECRET
from sync.organisation import found
from sync.pulls import office
from tools.jobcan.server import running
from tools.jobcan.standin import StandIn
from tools.ports import Ports
from waiting import eventually

DAY = Organisation("北浜市教育委員会", "kitahama").rules.work_date(system_clock()) - timedelta(days=2)
ITO = {"Authorization": people.ITO.bearer()}


@pytest.fixture
def standin(suite: Ports) -> Iterator[StandIn]:
    """Jobcan where the suite's sync function looks for it; all three were there on that day."""
    with running(CLIENTS, suite.of("jobcan"), office(DAY, DAY)) as made:
        yield made


def test_a_run_goes_through_the_queues_to_its_end(suite: Ports, standin: StandIn, database: Client) -> None:
    found(database)
    url = f"http://{suite.host('hosting')}/api/sync"
    client = {"name": "市立学校", "clientId": "good", "secret": SECRET, "automatic": False}
    made = requests.post(f"{url}/connections", json=client, headers=ITO, timeout=60)
    assert made.status_code == 201, made.text
    asked = {"from": DAY.isoformat(), "to": DAY.isoformat()}
    connection = f"{url}/connections/{made.json()['id']}"
    started = requests.post(f"{connection}/runs", json=asked, headers=ITO, timeout=60)
    assert started.status_code == 202, started.text

    def ended() -> Mapping[str, Any] | None:
        run = requests.get(f"{url}/runs/{started.json()['id']}", headers=ITO, timeout=60).json()
        return dict(run) if run["finishedAt"] else None

    run = eventually(ended)
    assert (run["state"], run["code"], run["counts"]["changed"]) == ("finished", None, 2)
    assert run["calls"] == len(standin.calls) + 3  # and a token for each of three scopes
    sheet = Sheets(database).get(people.SATO.id, month_of(DAY))
    assert sheet is not None
    assert (sheet.value.days[DAY]["start"], sheet.value.days[DAY]["end"]) == (510, 1050)
