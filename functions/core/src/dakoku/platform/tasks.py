"""Cloud Tasks: work handed to a task function. What is peculiar about the emulator stays in this file."""

import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

import requests
from google.api_core.exceptions import Conflict, GoogleAPICallError
from google.auth.credentials import AnonymousCredentials
from google.cloud import tasks_v2
from google.cloud.tasks_v2.services.cloud_tasks.transports import CloudTasksRestTransport
from requests.adapters import HTTPAdapter

from dakoku.platform import account
from dakoku.platform.config import REGION, Config
from dakoku.platform.errors import Unavailable

_AT_ONCE = 8


def enqueue(config: Config, function: str, data: Mapping[str, Any], name: str) -> None:
    """Have the task function `function` called once with `data`, soon and until it succeeds.

    `name` (letters, digits, hyphens) stands for the work: the same name again is the same task, and is not
    queued twice. Delivery is at least once. Raises `Unavailable` when the queue does not answer.
    """
    queue = f"projects/{config.project}/locations/{REGION}/queues/{function}"
    task = tasks_v2.Task(name=f"{queue}/tasks/{name}", http_request=_request(config, function, data))
    try:
        _client(config).create_task(parent=queue, task=task)
    except Conflict:
        return
    except (GoogleAPICallError, requests.RequestException) as error:
        raise Unavailable("The task queue does not answer. Try again in a moment.") from error


def enqueue_all(config: Config, function: str, work: Mapping[str, Mapping[str, Any]]) -> None:
    """The same for many: data by name, several at once."""
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        list(pool.map(lambda name: enqueue(config, function, work[name], name), work))


def _request(config: Config, function: str, data: Mapping[str, Any]) -> tasks_v2.HttpRequest:
    """The call that the queue will make: the body of a callable function, signed by our own account."""
    made = tasks_v2.HttpRequest(
        http_method=tasks_v2.HttpMethod.POST,
        headers={"Content-Type": "application/json"},
        body=json.dumps({"data": dict(data)}).encode(),
    )
    if not config.tasks_emulator:  # which knows its functions' addresses, and asks for no identity
        made.url = f"https://{REGION}-{config.project}.cloudfunctions.net/{function}"
        made.oidc_token = tasks_v2.OidcToken(service_account_email=account.current().email)
    return made


@cache
def _client(config: Config) -> tasks_v2.CloudTasksClient:
    if not config.tasks_emulator:
        return tasks_v2.CloudTasksClient()
    transport = CloudTasksRestTransport(
        host=config.tasks_emulator,
        url_scheme="http",
        credentials=AnonymousCredentials(),  # type: ignore[no-untyped-call]
    )
    transport._session.mount("http://", _EmulatorDialect())  # noqa: SLF001 - no other way to its requests
    return tasks_v2.CloudTasksClient(transport=transport)


class _EmulatorDialect(HTTPAdapter):
    """The emulator's paths lack the version, and it finds a function itself only if the address is empty."""

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        request.url = (request.url or "").replace("/v2/projects/", "/projects/", 1)
        body = json.loads(request.body or "{}")
        body["task"]["httpRequest"]["url"] = ""  # which the client leaves out
        request.prepare_body(data=None, files=None, json=body)
        return super().send(request, *args, **kwargs)
