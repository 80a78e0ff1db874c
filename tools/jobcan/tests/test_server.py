"""The stand-in refuses what Jobcan would refuse: otherwise tests against it prove nothing."""

from collections.abc import Iterator
from typing import Any

import pytest
import requests

from tools.jobcan.clients import Client, registry
from tools.jobcan.server import running
from tools.jobcan.standin import StandIn

FORM = {"grant_type": "client_credentials", "scope": "adits.read"}
GOOD = ("good", "secret")


@pytest.fixture(scope="module", name="jobcan")
def _jobcan() -> Iterator[StandIn]:
    with running(registry(Client("good", "secret"), Client("narrow", "secret", frozenset()))) as standin:
        yield standin


def asked(jobcan: StandIn, **request: Any) -> tuple[int, str | None]:
    answer = requests.post(f"{jobcan.url}/oauth/token", timeout=10, **request)
    return answer.status_code, answer.json().get("error")


def test_a_good_request_gets_a_token(jobcan: StandIn) -> None:
    assert asked(jobcan, auth=GOOD, data=FORM) == (200, None)


@pytest.mark.parametrize(
    ("request_", "refusal"),
    [
        ({"auth": GOOD, "json": FORM}, (415, "unsupported_media_type")),
        ({"data": FORM}, (401, "invalid_client")),
        ({"auth": ("good", "wrong"), "data": FORM}, (401, "invalid_client")),
        ({"headers": {"Authorization": "Bearer secret"}, "data": FORM}, (401, "invalid_client")),
        ({"auth": GOOD, "data": {**FORM, "grant_type": "password"}}, (400, "unsupported_grant_type")),
        ({"auth": GOOD, "data": {**FORM, "scope": "adits.read employees.read"}}, (400, "invalid_scope")),
        ({"auth": GOOD, "data": {"grant_type": "client_credentials"}}, (400, "invalid_scope")),
        ({"auth": ("narrow", "secret"), "data": FORM}, (400, "invalid_scope")),
    ],
)
def test_what_jobcan_would_refuse_is_refused(
    jobcan: StandIn, request_: dict[str, Any], refusal: tuple[int, str]
) -> None:
    assert asked(jobcan, **request_) == refusal
