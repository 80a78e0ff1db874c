"""From an HTTP answer to JSON, or to the error that it is."""

import logging
from typing import Any

import requests

from dakoku.platform.errors import DakokuError, Unavailable
from dakoku_sync.errors import Busy, Refused
from dakoku_sync.redacted import redacted

_LOG = logging.getLogger(__name__)
_GOOD = 200
_REFUSALS = {
    400: ("badRequest", "The provider did not understand what it was asked (HTTP 400)."),
    403: ("missingScope", "The API client may not read this. Give it the scopes of the set-up guide."),
    404: ("notThere", "The provider does not know what it was asked for (HTTP 404)."),
    415: ("badRequest", "The provider did not take the form of the request (HTTP 415)."),
}


def json_of(response: requests.Response) -> Any:
    """The JSON of a good answer. Raises `Refused`, `Busy` or `Unavailable` for any other."""
    try:
        body = response.json()
    except requests.JSONDecodeError:
        body = None
    if response.status_code == _GOOD and body is not None:
        return body
    _LOG.warning("HTTP %s from a provider: %s", response.status_code, redacted(body))
    raise _error(response)


def _error(response: requests.Response) -> DakokuError:
    if response.status_code in _REFUSALS:
        code, message = _REFUSALS[response.status_code]
        return Refused(message, code=code)
    if response.status_code == requests.codes.too_many_requests:
        return Busy(_seconds(response.headers.get("Retry-After", "")))
    return Unavailable(f"The provider's answer cannot be read (HTTP {response.status_code}).")


def _seconds(text: str) -> float | None:
    """Of `Retry-After` only seconds are read; a date counts as nothing said."""
    return float(text) if text.isascii() and text.isdigit() else None
