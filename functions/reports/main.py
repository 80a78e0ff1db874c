"""Entrance hall: what the platform calls, handed on to dakoku_reports."""

from typing import Any

from firebase_functions import https_fn, options, tasks_fn

from dakoku.platform import config, http
from dakoku.platform.config import REGION
from dakoku_reports import wiring
from dakoku_reports.examining.doctor import visits

options.set_global_options(region=REGION, service_account=config.account("reports"))
_ATTEMPTS = 5


@https_fn.on_request()
def reportsapi(req: https_fn.Request) -> https_fn.Response:
    """The HTTP API, under /api/reports/."""
    return http.serve(wiring.app(), req)


@tasks_fn.on_task_dispatched(
    retry_config=options.RetryConfig(max_attempts=_ATTEMPTS, min_backoff_seconds=5),
    rate_limits=options.RateLimits(max_concurrent_dispatches=10),
    memory=options.MemoryOption.GB_1,
    timeout_sec=540,
)
def renderreport(req: tasks_fn.CallableRequest[Any]) -> None:
    """A report's file into the bucket. Data: `{reportId}`."""
    retries = int(req.raw_request.headers.get("X-CloudTasks-TaskRetryCount", "0"))
    wiring.parts().rendering.run(str(req.data["reportId"]), last_attempt=retries >= _ATTEMPTS - 1)


@tasks_fn.on_task_dispatched(
    retry_config=options.RetryConfig(max_attempts=_ATTEMPTS, min_backoff_seconds=5),
    rate_limits=options.RateLimits(max_concurrent_dispatches=10),
    memory=options.MemoryOption.MB_512,
)
def issuenotice(req: tasks_fn.CallableRequest[Any]) -> None:
    """One employee's 超過通知文 follows the confirmation of their month. Data: `{employeeId, month}`."""
    wiring.parts().upkeep.run(str(req.data["employeeId"]), str(req.data["month"]))


@tasks_fn.on_task_dispatched(
    retry_config=options.RetryConfig(max_attempts=_ATTEMPTS, min_backoff_seconds=5),
    rate_limits=options.RateLimits(max_concurrent_dispatches=1),
)
def reportsdoctor(req: tasks_fn.CallableRequest[Any]) -> None:
    """Says that tasks come. Data: `{run}`."""
    visits(wiring.parts().client).arrived(str(req.data["run"]))
