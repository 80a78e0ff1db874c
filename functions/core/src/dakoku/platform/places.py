"""Regions of what is ours, as the platform tells them. Production only.

Each raises `Forbidden` where the function's account may not see it, else what `requests` raises.
"""

from typing import Any

import google.auth
import requests
from google.api_core.exceptions import from_http_response
from google.auth.transport.requests import AuthorizedSession

from dakoku.platform.config import Config

_SCOPE = "https://www.googleapis.com/auth/cloud-platform"
_METADATA = "http://metadata.google.internal/computeMetadata/v1/instance/region"  # every instance has it
_TIMEOUT = 5  # seconds


def of_function(config: Config) -> str:  # noqa: ARG001 - like the others
    """Where this process runs."""
    answer = requests.get(_METADATA, headers={"Metadata-Flavor": "Google"}, timeout=_TIMEOUT)
    answer.raise_for_status()
    return answer.text.rpartition("/")[2]


def of_database(config: Config) -> str:
    """Where Firestore is."""
    url = f"https://firestore.googleapis.com/v1/projects/{config.project}/databases/(default)"
    return str(_told(url)["locationId"])


def of_bucket(config: Config) -> str:
    """Where the bucket is."""
    url = f"https://storage.googleapis.com/storage/v1/b/{config.report_bucket}?fields=location"
    return str(_told(url)["location"]).lower()


def _told(url: str) -> dict[str, Any]:
    credentials, _ = google.auth.default(scopes=[_SCOPE])
    session = AuthorizedSession(credentials)  # type: ignore[no-untyped-call]
    answer = session.get(url, timeout=_TIMEOUT)
    if not answer.ok:
        raise from_http_response(answer)  # type: ignore[no-untyped-call]
    told: dict[str, Any] = answer.json()
    return told
