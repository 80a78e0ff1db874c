"""Entrance hall: what the platform calls, handed on to dakoku_ledger."""

from typing import Any

from firebase_functions import https_fn, options, scheduler_fn, tasks_fn

from dakoku.platform import config, http, schedules
from dakoku.platform.config import REGION
from dakoku_ledger import background, wiring

options.set_global_options(
    region=REGION, secrets=config.secrets("SERVER_KEY"), service_account=config.account("ledger")
)


@https_fn.on_request(memory=options.MemoryOption.MB_512)  # a large file becomes a commit of megabytes
def ledgerapi(req: https_fn.Request) -> https_fn.Response:
    """The HTTP API, under /api/ledger/."""
    return http.serve(wiring.app(), req)


_RETRIES = options.RetryConfig(max_attempts=5, min_backoff_seconds=5)
_RATE = options.RateLimits(max_concurrent_dispatches=10)
_task = tasks_fn.on_task_dispatched(retry_config=_RETRIES, rate_limits=_RATE)


@_task
def replanmonth(req: tasks_fn.CallableRequest[Any]) -> None:
    """An employee's sheets follow a calendar. Data: `{employeeId, months}`."""
    background.replanning().run(str(req.data["employeeId"]), [str(month) for month in req.data["months"]])


@schedules.posted_only
@scheduler_fn.on_schedule(schedule="5 * * * *", memory=512, timeout_sec=540, max_instances=1)
def newday(event: scheduler_fn.ScheduledEvent) -> None:  # noqa: ARG001 - the platform hands it over
    """Every hour, for the day begins at midnight of the organisation's own time zone, which is a setting."""
    with background.heartbeat("newday"):
        background.new_day().run()


@_task
def followmonth(req: tasks_fn.CallableRequest[Any]) -> None:
    """Sheets follow the confirmation of their month. Data: `{employeeIds, departmentId, month}`."""
    employee_ids = [str(each) for each in req.data["employeeIds"]]
    background.following().run(employee_ids, str(req.data["departmentId"]), str(req.data["month"]))


@_task
def closemonth(req: tasks_fn.CallableRequest[Any]) -> None:
    """A month is confirmed, or open again. Data: `{departmentId, month, generation}`."""
    department_id, month = str(req.data["departmentId"]), str(req.data["month"])
    generation = int(req.data["generation"])
    background.closing().run(department_id, month, generation)
    background.noticing().run(department_id, month, generation)
    background.overlooking().look(department_id, month)


@schedules.posted_only
@scheduler_fn.on_schedule(schedule="15 * * * *", timeout_sec=540, max_instances=1)
def overviews(event: scheduler_fn.ScheduledEvent) -> None:  # noqa: ARG001 - the platform hands it over
    """Every hour, for a work date begins when the organisation's settings say so."""
    with background.heartbeat("overviews"):
        background.nights().run()


@tasks_fn.on_task_dispatched(retry_config=_RETRIES, rate_limits=_RATE, memory=1024)  # two months of everybody
def overviewdepartment(req: tasks_fn.CallableRequest[Any]) -> None:
    """A department's figures, and its warnings before limits. Data: `{departmentId}`."""
    background.overlooking().run(str(req.data["departmentId"]))


@tasks_fn.on_task_dispatched(retry_config=_RETRIES, rate_limits=_RATE, timeout_sec=540)  # sheets of everybody
def forgetmonth(req: tasks_fn.CallableRequest[Any]) -> None:  # noqa: ARG001 - the platform hands it over
    """The oldest month's records go, by an administrator's decision, and then the next one's. No data."""
    background.forgetting_records().run()


@_task
def ledgerdoctor(req: tasks_fn.CallableRequest[Any]) -> None:
    """Says that tasks come. Data: `{run}`."""
    background.examined(str(req.data["run"]))
