"""Entrance hall: what the platform calls, handed on to dakoku_sync."""

from firebase_functions import https_fn, options

from dakoku.platform import config, http
from dakoku.platform.config import REGION
from dakoku_sync import wiring

options.set_global_options(region=REGION, secrets=config.secrets("CONNECTION_KEY"))


@https_fn.on_request()
def syncapi(req: https_fn.Request) -> https_fn.Response:
    """The HTTP API, under /api/sync/."""
    return http.serve(wiring.app(), req)
