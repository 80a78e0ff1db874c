"""Entrance hall: what the platform calls, handed on to dakoku_punch."""

from typing import Any

from firebase_functions import firestore_fn, https_fn, options, scheduler_fn

from dakoku.platform import config, http, schedules
from dakoku.platform.config import REGION
from dakoku_punch import triggers, wiring
from dakoku_punch.settle import kinds

options.set_global_options(
    region=REGION,
    secrets=config.secrets("SEALING_KEYS", "SERVER_KEY", "CERTIFICATE_KEY"),
    service_account=config.account("punch"),
)


@https_fn.on_request()
def punchapi(req: https_fn.Request) -> https_fn.Response:
    """The HTTP API, under /api/punch/."""
    return http.serve(wiring.app(), req)


@triggers.retried
@firestore_fn.on_document_created(document="punches/{id}", memory=512, cpu=1, concurrency=8)
def settlepunch(event: firestore_fn.Event[Any]) -> None:
    """A punch, or another attempt at one, has arrived."""
    triggers.settle(wiring.settler(), kinds.PUNCHES, event.data)


@triggers.retried
@firestore_fn.on_document_created(document="withdrawals/{id}", memory=512)
def settlewithdrawal(event: firestore_fn.Event[Any]) -> None:
    """A withdrawal has arrived."""
    triggers.settle(wiring.settler(), kinds.WITHDRAWALS, event.data)


@schedules.posted_only
@scheduler_fn.on_schedule(schedule="every 5 minutes", memory=512, timeout_sec=300, max_instances=1)
def sweep(event: scheduler_fn.ScheduledEvent) -> None:  # noqa: ARG001 - the platform hands it over
    """What the trigger lost is found, and what waits is looked at again."""
    with wiring.heartbeat("sweep"):
        wiring.sweep().run()
