"""What goes wrong on the way: what may pass is tried again, what is for good is named. Nothing is lost."""

from datetime import timedelta
from typing import Any

import pytest

import people
from clocks import HandClock
from dakoku.platform.encryption import encrypt
from dakoku.platform.errors import Unavailable
from dakoku.store.pulls.connections import connection_path
from dakoku.store.record.sheets import Sheets
from sync.asking import URL, headers, listed, standing
from sync.pulls import DAY, RUNS, SATO, SUZUKI, Pulls, adits, counted, office, told
from tools.jobcan.standin import StandIn

NEXT = DAY + timedelta(days=1)


@pytest.mark.parametrize("trouble", ["unavailable", "throttled", "throttled for 7 s", "cut", "page"])
def test_a_trouble_that_passes_costs_nothing(pulls: Pulls, jobcan: StandIn, trouble: str) -> None:
    connection_id = pulls.connect()
    jobcan.troubles[:] = [trouble, "", trouble, trouble]
    assert counted(pulls.pull(connection_id)) == [2, 2, 0, 0, 0]


def test_tokens_that_have_run_out_are_renewed(pulls: Pulls, jobcan: StandIn) -> None:
    connection_id = pulls.connect()
    pulls.start(connection_id, DAY, NEXT)
    while pulls.queue.waiting:
        pulls.attempt(*pulls.queue.waiting.pop(0))
        jobcan.expire()
    assert standing(pulls.api)[0]["lastRun"]["state"] == "finished"


def test_a_trouble_that_stays_ends_the_run_after_the_last_attempt_and_the_next_makes_up_for_it(
    pulls: Pulls, jobcan: StandIn
) -> None:
    connection_id = pulls.connect()
    jobcan.troubles[:] = ["unavailable"] * 100
    run = pulls.pull(connection_id)
    assert (run["state"], run["code"], run["counts"]) == ("failed", "unavailable", None)
    jobcan.troubles.clear()
    assert counted(pulls.pull(connection_id)) == [2, 2, 0, 0, 0]


def test_what_was_read_before_a_run_failed_is_entered_by_the_next(pulls: Pulls, jobcan: StandIn) -> None:
    connection_id = pulls.connect()
    pulls.settle(connection_id)
    pulls.office.__dict__.update(office(DAY, NEXT).__dict__)
    pulls.start(connection_id, DAY, NEXT)
    pulls.attempt(*pulls.queue.waiting.pop(0))
    pulls.attempt(*pulls.queue.waiting.pop(0))
    jobcan.troubles[:] = ["bad request"] * 100
    pulls.work()
    assert pulls.times(people.SATO) == (None, None)
    jobcan.troubles.clear()
    pulls.pull(connection_id, DAY, NEXT)
    assert pulls.times(people.SATO) == pulls.times(people.SATO, NEXT) == (510, 1050)


@pytest.mark.parametrize(
    ("trouble", "code"), [("bad request", "badRequest"), ("astray", "unavailable"), ("empty", "badAnswer")]
)
def test_a_trouble_for_good_ends_the_run_and_says_why(
    pulls: Pulls, jobcan: StandIn, trouble: str, code: str
) -> None:
    connection_id = pulls.connect()
    jobcan.troubles[:] = [trouble] * 100
    run = pulls.pull(connection_id)
    assert (run["state"], run["code"]) == ("failed", code)
    assert listed(pulls.api)[0]["state"] == "connected"


def test_a_client_that_jobcan_takes_no_longer_is_refused_until_it_is_mended(
    pulls: Pulls, jobcan: StandIn
) -> None:
    connection_id = pulls.connect()
    clients, jobcan.clients = jobcan.clients, {}
    run = pulls.pull(connection_id)
    assert (run["state"], run["code"]) == ("failed", "credentialsRefused")
    assert listed(pulls.api)[0]["state"] == "refused"
    assert (pulls.ask(connection_id).json or {})["code"] == "credentialsRefused"
    jobcan.clients = clients
    pulls.api.post(f"{URL}/{connection_id}/trial", headers=headers(people.ITO))
    assert pulls.pull(connection_id)["state"] == "finished"


def test_a_scope_that_was_taken_away_is_named(pulls: Pulls, jobcan: StandIn) -> None:
    connection_id = pulls.connect()
    good = jobcan.clients["good"]
    without = type(good)(good.id, good.secret, good.scopes - {"adits.read"})
    jobcan.clients = {**jobcan.clients, "good": without}
    assert pulls.pull(connection_id)["code"] == "missingScope"
    (connection,) = listed(pulls.api)
    assert (connection["state"], connection["missingScopes"]) == ("refused", ["adits.read"])


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"recorded_at": "gestern"}, "badTime"),
        ({"recorded_at": "2026-10-01T08:30:00+09:00"}, "notOfThatDay"),
        ({"adit_type": "teleport"}, "unknownType"),
        ({"recorded_at": None}, "noTime"),
    ],
)
def test_a_person_who_cannot_be_read_is_named_and_everybody_else_entered(
    pulls: Pulls, wrong: dict[str, Any], reason: str
) -> None:
    connection_id = pulls.connect()
    pulls.settle(connection_id)
    broken = next(one for one in pulls.office.adits[DAY] if one["employee_id"] == SATO)
    whole = dict(broken)
    broken.update(wrong)
    run = pulls.pull(connection_id)
    assert run["state"] == "finished"
    assert {(one["externalId"], one["outcome"], one["reason"]) for one in run["lines"]} == {
        (str(SATO), "failed", reason),
        (str(SUZUKI), "changed", None),
    }
    assert pulls.times(people.SATO) == (None, None)
    broken.clear()
    broken.update(whole)
    pulls.pull(connection_id)
    assert pulls.times(people.SATO) == (510, 1050)


def test_a_date_that_is_suddenly_empty_is_not_believed(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    pulls.pull(connection_id)
    pulls.office.adits[DAY], pulls.office.work[DAY] = [], {}
    run = pulls.pull(connection_id)
    assert told(run) == [(None, DAY.isoformat(), "failed", "suddenlyEmpty")]
    assert pulls.times(people.SATO) == (510, 1050)


def test_a_summary_that_is_calculated_anew_is_waited_for(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    pulls.office.work[DAY][SATO] = 0
    pulls.office.stale[SATO, DAY] = (2, 540)
    pulls.pull(connection_id)
    sheet = pulls.sheet(people.SATO)
    assert sheet is not None
    assert (sheet.pulled[DAY].state, sheet.pulled[DAY].work) == ("final", 540)


def test_a_locked_month_is_left_and_entered_once_it_is_open(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    pulls.settle(connection_id)
    pulls.pull(connection_id)
    adits(pulls.office, SATO, DAY, "08:00", "17:30")
    sheet = Sheets(pulls.database).reference(people.SATO.id, "2026-11")
    sheet.update({"locked": True})
    assert told(pulls.pull(connection_id)) == [("0001", DAY.isoformat(), "skipped", "monthLocked")]
    assert pulls.times(people.SATO) == (510, 1050)
    sheet.update({"locked": False})
    assert told(pulls.pull(connection_id)) == [("0001", DAY.isoformat(), "changed", None)]
    assert pulls.times(people.SATO) == (480, 1050)


def test_while_attendance_is_not_taken_nothing_is_pulled(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    body = {"attendance": False, "unit": 1, "primary": "punches", "defaults": None}
    pulls.api.put("/api/sync/pulling", json=body, headers=headers(people.ITO))
    assert (pulls.ask(connection_id).json or {})["code"] == "attendanceOff"


def test_one_run_at_a_time_and_one_that_has_died_is_overtaken(pulls: Pulls, clock: HandClock) -> None:
    connection_id = pulls.connect()
    dead = pulls.start(connection_id)
    assert (pulls.ask(connection_id).json or {})["code"] == "runInProgress"
    clock.move(hours=3)
    pulls.queue.waiting.clear()
    alive = pulls.start(connection_id)
    pulls.work()
    assert (pulls.run(dead)["state"], pulls.run(dead)["code"]) == ("failed", "abandoned")
    assert pulls.run(alive)["state"] == "finished"


def test_a_cancelled_run_stops_and_keeps_what_it_entered(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    run_id = pulls.start(connection_id, DAY, NEXT)
    pulls.attempt(*pulls.queue.waiting.pop(0))
    cancel = f"{RUNS}/{run_id}/cancel"
    assert pulls.api.post(cancel, headers=headers(people.ITO)).status_code == 204
    pulls.work()
    run = pulls.run(run_id)
    assert (run["state"], run["slices"]["read"]) == ("cancelled", {"done": 1, "total": 3})
    assert pulls.times(people.SATO) == (None, None)
    again = pulls.api.post(cancel, headers=headers(people.ITO))
    assert (again.status_code, (again.json or {})["code"]) == (409, "finished")
    assert pulls.pull(connection_id, DAY, NEXT)["state"] == "finished"
    audited = [one.to_dict() for one in pulls.database.collection("audit").stream()]
    actions = [one["action"] for one in audited if one["action"].startswith("run.")]
    assert sorted(actions) == ["run.cancel", "run.start", "run.start"]


def test_a_deleted_connection_ends_its_run(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    run_id = pulls.start(connection_id)
    pulls.api.delete(f"{URL}/{connection_id}", headers=headers(people.ITO))
    pulls.work()
    assert (pulls.run(run_id)["state"], pulls.run(run_id)["code"]) == ("failed", "connectionGone")


def test_an_unreachable_task_queue_is_said_at_once(pulls: Pulls) -> None:
    def broken(*_: object) -> None:
        raise Unavailable("The task queue does not answer.")

    connection_id = pulls.connect()
    object.__setattr__(pulls.made.starting, "queue", broken)
    assert pulls.ask(connection_id).status_code == 503
    assert standing(pulls.api)[0]["lastRun"]["state"] == "failed"


def test_a_secret_that_was_sealed_under_another_key_is_asked_for_anew(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    other = encrypt("0" * 64, "another", connection_path(connection_id))
    run_id = pulls.start(connection_id)
    pulls.database.document(connection_path(connection_id)).update({"secret": other})
    pulls.work()
    assert (pulls.run(run_id)["state"], pulls.run(run_id)["code"]) == ("failed", "credentialsRefused")
    assert listed(pulls.api)[0]["state"] == "refused"


def test_a_hand_corrected_day_keeps_what_it_has(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    pulls.pull(connection_id)
    pulls.correct(people.SATO, DAY, 540, 1020)
    adits(pulls.office, SATO, DAY, "08:30", "12:00", "14:00", "17:30")  # two hours less of work
    before = pulls.sheet(people.SATO)
    assert told(pulls.pull(connection_id)) == [("0001", DAY.isoformat(), "skipped", "handCorrected")]
    assert (pulls.times(people.SATO), pulls.sheet(people.SATO)) == ((540, 1020), before)
