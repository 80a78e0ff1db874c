"""A task queue that takes every task and calls nobody: what a task does has its own tests."""

import contextlib
import threading
from collections.abc import Iterator

from flask import Flask, Response, jsonify, request
from werkzeug.serving import make_server

from tools.ports import HOST


@contextlib.contextmanager
def running() -> Iterator[str]:
    """Its host and port, for the length of a `with`."""
    app = Flask("queue")

    @app.post("/<path:queue>/tasks")
    def take(queue: str) -> Response:  # noqa: ARG001 - whichever it is
        return jsonify({"name": request.get_json()["task"]["name"]})

    server = make_server(HOST, 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"{HOST}:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
