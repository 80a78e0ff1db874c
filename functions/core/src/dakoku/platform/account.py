"""The service account that a function runs as: who signs its links and calls its tasks. Production only."""

from dataclasses import dataclass, field
from typing import Any

import google.auth
from google.auth.exceptions import GoogleAuthError
from google.auth.transport.requests import Request

from dakoku.platform.errors import Unavailable

_SCOPE = "https://www.googleapis.com/auth/cloud-platform"


@dataclass(frozen=True)
class Account:
    """An e-mail address, and a token that acts for it (an hour at most)."""

    email: str
    token: str = field(repr=False)


def current() -> Account:
    """The account of this process. Raises `Unavailable` when the metadata server does not answer."""
    try:
        credentials: Any
        credentials, _ = google.auth.default(scopes=[_SCOPE])
        credentials.refresh(Request())  # before it, the address reads "default"
    except GoogleAuthError as error:
        raise Unavailable("The service account of this function could not be reached.") from error
    return Account(credentials.service_account_email, credentials.token)
