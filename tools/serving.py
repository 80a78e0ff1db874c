"""Stand-ins at the edge: an application of a test's or tool's own, served over real HTTP."""

import contextlib
import threading
from collections.abc import Iterator

from flask import Flask
from werkzeug.serving import make_server

from tools.ports import HOST

_POLL = 0.02  # seconds until an end is noticed


@contextlib.contextmanager
def served(app: Flask, port: int = 0) -> Iterator[str]:
    """Its "host:port" (0: any free port) for the length of a `with`."""
    server = make_server(HOST, port, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, args=(_POLL,), daemon=True)
    thread.start()
    try:
        yield f"{HOST}:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
