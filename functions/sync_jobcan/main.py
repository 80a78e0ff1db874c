"""Entrance hall: what the platform calls, handed on to dakoku_sync."""

from typing import Any

from firebase_functions import https_fn, options, scheduler_fn, tasks_fn

from dakoku.platform import config, http, schedules
from dakoku.platform.config import REGION
from dakoku_sync import background, wiring

options.set_global_options(
    region=REGION, secrets=config.secrets("CONNECTION_KEY"), service_account=config.account("sync")
)
_ATTEMPTS = 8  # over some twenty minutes
_RETRIES = options.RetryConfig(max_attempts=_ATTEMPTS, min_backoff_seconds=10)


@https_fn.on_request()
def syncapi(req: https_fn.Request) -> https_fn.Response:
    """The HTTP API, under /api/sync/."""
    return http.serve(wiring.app(), req)


@tasks_fn.on_task_dispatched(
    retry_config=_RETRIES,
    rate_limits=options.RateLimits(max_concurrent_dispatches=1),  # so that the throttle of requests holds
    memory=options.MemoryOption.MB_512,
    timeout_sec=540,
    max_instances=1,
)
def pulldays(req: tasks_fn.CallableRequest[Any]) -> None:
    """A slice of a run is read. Data: `{runId, slice}`."""
    background.pulling().run(str(req.data["runId"]), int(req.data["slice"]), last_attempt=_is_last(req))


@tasks_fn.on_task_dispatched(
    retry_config=_RETRIES,
    rate_limits=options.RateLimits(max_concurrent_dispatches=10),
    memory=options.MemoryOption.MB_512,
    timeout_sec=540,
)
def enterdays(req: tasks_fn.CallableRequest[Any]) -> None:
    """A slice of a run is entered. Data: `{runId, slice}`."""
    background.entering().run(str(req.data["runId"]), int(req.data["slice"]), last_attempt=_is_last(req))


@schedules.posted_only
@scheduler_fn.on_schedule(schedule="0 * * * *", timeout_sec=540, max_instances=1)
def dailypull(event: scheduler_fn.ScheduledEvent) -> None:  # noqa: ARG001 - the platform hands it over
    """Every hour, for a work date begins when the organisation's settings say so."""
    with background.heartbeat("dailypull"):
        background.nights().run()


@tasks_fn.on_task_dispatched(
    retry_config=_RETRIES, rate_limits=options.RateLimits(max_concurrent_dispatches=1)
)
def syncdoctor(req: tasks_fn.CallableRequest[Any]) -> None:
    """Says that tasks come. Data: `{run}`."""
    background.examined(str(req.data["run"]))


def _is_last(req: tasks_fn.CallableRequest[Any]) -> bool:
    """Whether the queue will not come back if this attempt fails."""
    return int(req.raw_request.headers.get("X-CloudTasks-TaskRetryCount", "0")) >= _ATTEMPTS - 1
