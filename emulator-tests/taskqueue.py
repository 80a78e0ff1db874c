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
from werkzeug.wrappers import Response

from dakoku.platform.config import REGION
from tools.serving import served

_NAME = re.compile(r"[A-Za-z0-9_-]{1,500}")


@dataclass(frozen=True)
class Task:
    """Work for a task function."""

    queue: str
    name: str
    data: dict[str, Any]


@dataclass
class TaskQueue:
    """`queues`: those that exist (none: any). `refusals`: so many of the next tasks are not taken."""

    queues: frozenset[str]
    host: str = ""
    waiting: list[Task] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    refusals: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, queue: str, path: str, sent: dict[str, Any]) -> None:
        """One task, as the service takes it. Raises what it would answer."""
        with self.lock:
            if self.refusals:
                self.refusals -= 1
                raise ServiceUnavailable
            if self.queues and queue not in self.queues:
                raise NotFound
            task = _read(queue, path, sent["task"])
            if task.name in self.names:
                raise Conflict
            self.names.add(task.name)
            self.waiting.append(task)


def _read(queue: str, path: str, sent: dict[str, Any]) -> Task:
    name = f"/{sent['name']}".removeprefix(f"{path}/")
    call = sent["httpRequest"]
    if not _NAME.fullmatch(name) or call["headers"] != {"Content-Type": "application/json"}:
        raise BadRequest
    return Task(queue, name, json.loads(base64.b64decode(call["body"], validate=True))["data"])


@contextlib.contextmanager
def running(*queues: str) -> Iterator[TaskQueue]:
    """Such queues, on a port of their own for the length of a `with`."""
    made, app = TaskQueue(frozenset(queues)), Flask("tasks")

    @app.post(f"/<path:parent>/locations/{REGION}/queues/<queue>/tasks")
    def create(parent: str, queue: str) -> Response:  # noqa: ARG001 - of whichever project
        made.take(queue, request.path, request.get_json())
        return jsonify(request.get_json()["task"])

    with served(app) as made.host:
        yield made
