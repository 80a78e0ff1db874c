"""Entrance hall: what the platform calls, handed on to dakoku_ledger."""

from firebase_functions import https_fn, options

from dakoku.platform import config, http
from dakoku.platform.config import REGION
from dakoku_ledger import wiring

options.set_global_options(region=REGION, secrets=config.secrets("SERVER_KEY"))


@https_fn.on_request()
def ledgerapi(req: https_fn.Request) -> https_fn.Response:
    """The HTTP API, under /api/ledger/."""
    return http.serve(wiring.app(), req)
