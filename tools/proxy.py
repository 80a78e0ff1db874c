"""A network that can fail: a TCP proxy in front of the suite, with ports of its own.

The pages find Firestore and Auth from their own port, so a page loaded from here talks through here alone.
"""

import contextlib
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock, Thread
from typing import TypeVar

from tools import ports
from tools.buffering import WholeAnswers
from tools.ports import HOST, Ports

Kind = TypeVar("Kind", bound="Proxy")
_PARTS = ("hosting", "firestore", "auth")
_CHUNK = 65_536


class Proxy:
    """Open at first. Everything may be called at any time, from the test's own thread."""

    def __init__(self, target: Ports) -> None:
        self.ports = ports.free(6500, 7500)
        self._target = target
        self._requests, self._answers, self._late = Event(), Event(), Event()
        self._lock = Lock()
        self._connections: set[socket.socket] = set()
        self._listeners: list[socket.socket] = []
        self._last_request: bytes | None = None
        self._late_answer: bytes | None = None
        self._canned: tuple[bytes, bytes] | None = None
        self._whole: bool = False

    def open(self) -> None:
        """Everything flows, what was held back included."""
        self._last_request = self._canned = self._late_answer = None
        self._requests.set()
        self._answers.set()
        self._late.set()
        if not self._listeners:
            self._listeners = [self._listen(part) for part in _PARTS]

    def refuse(self) -> None:
        """Nobody is there: connections end, new ones are refused."""
        for listener in self._listeners:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)  # wakes its thread
            listener.close()
        self._listeners = []
        self.cut()

    def hold(self) -> None:
        """A black hole: connections stand, and nothing passes."""
        self._requests.clear()
        self._answers.clear()

    def hold_answers_after(self, request: bytes) -> None:
        """The next request that holds these bytes arrives, but from then on no answer comes back."""
        self._last_request = request

    def hold_back(self, answer: bytes) -> None:
        """The next answer that holds these bytes does not come, nor anything after it on its connection."""
        self._late_answer = answer
        self._late.clear()

    def answer(self, request: bytes, response: bytes) -> None:
        """Answer requests that hold these bytes here, and do not pass them on."""
        self._canned = (request, response)

    def pass_whole_answers(self) -> None:
        """From the next connection on an answer passes when it is complete: a stream never is."""
        self._whole = True
        self.cut()

    def cut(self) -> None:
        """End all connections. What was held back in them is lost."""
        with self._lock:
            ended, self._connections = self._connections, set()
        for connection in ended:
            _close(connection)

    def _listen(self, part: str) -> socket.socket:
        listener = socket.create_server((HOST, self.ports.of(part)), backlog=128)
        Thread(target=self._accept, args=(listener, self._target.of(part)), daemon=True).start()
        return listener

    def _accept(self, listener: socket.socket, target: int) -> None:
        with contextlib.suppress(OSError):  # the listener was closed
            while True:
                client, _ = listener.accept()
                try:
                    self._join(client, socket.create_connection((HOST, target)))
                except ConnectionRefusedError:  # nobody is there behind it
                    client.close()

    def _join(self, client: socket.socket, server: socket.socket) -> None:
        with self._lock:
            self._connections |= {client, server}
        down = self._whole_answers() if self._whole else self._down
        Thread(target=self._carry, args=(client, server, self._up), daemon=True).start()
        Thread(target=self._carry, args=(server, client, down), daemon=True).start()

    def _carry(
        self, source: socket.socket, sink: socket.socket, passed: Callable[[bytes, socket.socket], bytes]
    ) -> None:
        with contextlib.suppress(OSError):  # either end has gone
            while chunk := source.recv(_CHUNK):
                sink.sendall(passed(chunk, source))
        self._ended(source)
        _close(source)
        _close(sink)
        with self._lock:
            self._connections -= {source, sink}

    def _ended(self, source: socket.socket) -> None:
        """Nothing more comes from this end; then both are closed."""

    def _up(self, chunk: bytes, client: socket.socket) -> bytes:
        self._requests.wait()
        if self._canned and self._canned[0] in chunk:
            client.sendall(self._canned[1])
            raise ConnectionAbortedError
        if self._last_request and self._last_request in chunk:
            self._answers.clear()
        return chunk

    def _down(self, chunk: bytes, _server: socket.socket) -> bytes:
        self._answers.wait()
        if self._late_answer and self._late_answer in chunk:
            self._late_answer = None
            self._late.wait()
        return chunk

    def _whole_answers(self) -> Callable[[bytes, socket.socket], bytes]:
        answers = WholeAnswers()
        return lambda chunk, server: answers.feed(self._down(chunk, server))


@contextmanager
def in_front_of(target: Ports) -> Iterator[Proxy]:
    """A proxy for the length of a `with`."""
    with at_work(Proxy(target)) as proxy:
        yield proxy


@contextmanager
def at_work(proxy: Kind) -> Iterator[Kind]:
    """The same for one that is made already."""
    proxy.open()
    try:
        yield proxy
    finally:
        proxy.open()  # nothing is left waiting
        proxy.refuse()


def found(body: bytes, content_type: str) -> bytes:
    """A response with a file."""
    return _response(200, "OK", content_type, body)


def json_error(status: int, reason: str) -> bytes:
    """A response as Google's servers put errors."""
    body = b'{"error":{"code":%d,"message":"%s"}}' % (status, reason.encode())
    return _response(status, reason, "application/json", body)


def _response(status: int, reason: str, content_type: str, body: bytes) -> bytes:
    """Readable for a page of any origin."""
    head = (
        f"HTTP/1.1 {status} {reason}\r\nContent-Type: {content_type}\r\nAccess-Control-Allow-Origin: *\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body


def _close(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
