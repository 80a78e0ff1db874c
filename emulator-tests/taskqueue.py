"""Cloud Tasks as a function sees it, worked by hand: it holds what is handed over until a test delivers it.

It answers as the service does: a name is taken once, what is malformed or for an unknown queue is refused.
"""

import base64
import contextlib
import json
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from flask import Flask, jsonify, request
from werkzeug.exceptions import BadRequest, Conflict, NotFound, ServiceUnavailable
from werkzeug.serving import make_server
from werkzeug.wrappers import Response

from dakoku.platform.config import REGION
from tools.paths import PROJECT
from tools.ports import HOST

_NAME = re.compile(r"[A-Za-z0-9_-]{1,500}")
_POLL = 0.02  # seconds until an end is noticed


@dataclass(frozen=True)
class Task:
    """Work for a task function."""

    queue: str
    name: str
    data: dict[str, Any]


@dataclass
class TaskQueue:
    """`queues`: those that exist. `refusals`: so many of the next tasks are not taken."""

    queues: frozenset[str]
    host: str = ""
    waiting: list[Task] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    refusals: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, queue: str, sent: dict[str, Any]) -> None:
        """One task, as the service takes it. Raises what it would answer."""
        with self.lock:
            if self.refusals:
                self.refusals -= 1
                raise ServiceUnavailable
            if queue not in self.queues:
                raise NotFound
            task = _read(queue, sent["task"])
            if task.name in self.names:
                raise Conflict
            self.names.add(task.name)
            self.waiting.append(task)


def _read(queue: str, sent: dict[str, Any]) -> Task:
    parent = f"projects/{PROJECT}/locations/{REGION}/queues/{queue}/tasks/"
    name = str(sent["name"]).removeprefix(parent)
    call = sent["httpRequest"]
    if not _NAME.fullmatch(name) or call["headers"] != {"Content-Type": "application/json"}:
        raise BadRequest
    return Task(queue, name, json.loads(base64.b64decode(call["body"], validate=True))["data"])


@contextlib.contextmanager
def running(*queues: str) -> Iterator[TaskQueue]:
    """Such queues, on a port of their own for the length of a `with`."""
    made, app = TaskQueue(frozenset(queues)), Flask("tasks")

    @app.post(f"/projects/{PROJECT}/locations/{REGION}/queues/<queue>/tasks")
    def create(queue: str) -> Response:
        made.take(queue, request.get_json())
        return jsonify(request.get_json()["task"])

    server = make_server(HOST, 0, app, threaded=True)
    made.host = f"{HOST}:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(_POLL,), daemon=True)
    thread.start()
    try:
        yield made
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
