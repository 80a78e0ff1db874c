"""A network that takes leave for the browsers behind it, once they are gone.

The Firestore emulator never gives up what a client listened to that has vanished or ended its session: it
goes on working for it at every commit, until its memory is full. Production ends it by itself.
"""

import socket
import time
from contextlib import suppress
from weakref import WeakKeyDictionary, WeakSet

import requests

from tools.ports import Ports
from tools.proxy import Proxy
from tools.soak.sessions import Line, Session, farewell

_COMES_BACK = 10  # seconds in which a client may take its session up again
_TIMEOUT = 5


class Gate(Proxy):
    """A network that knows the sessions that pass through it. `comes_back`: seconds."""

    def __init__(self, target: Ports, comes_back: float = _COMES_BACK) -> None:
        super().__init__(target)
        self._comes_back = comes_back
        self._clients: WeakSet[socket.socket] = WeakSet()
        self._sessions: dict[str, Session] = {}
        self._lines: WeakKeyDictionary[socket.socket, Line] = WeakKeyDictionary()
        self._used_by: dict[str, set[socket.socket]] = {}
        self._left_at: dict[str, float] = {}

    def tidy(self) -> None:
        """End what clients listened to that have been gone for a while."""
        now = time.monotonic()
        with self._lock:
            gone = [sid for sid, used_by in self._used_by.items() if not used_by & self._connections]
            self._left_at = {sid: self._left_at.get(sid, now) for sid in gone}
            over = [sid for sid in gone if now - self._left_at[sid] > self._comes_back]
            for sid in over:
                del self._used_by[sid]
        for sid in over:
            self._end(sid)

    def _join(self, client: socket.socket, server: socket.socket) -> None:
        self._clients.add(client)
        self._lines[client] = self._lines[server] = Line(self._sessions)
        super()._join(client, server)

    def _ended(self, source: socket.socket) -> None:
        """A session begins also for a client that does not stay for the answer: it must be known."""
        if source in self._clients:
            self._lines[source].answered_all.wait(_TIMEOUT)

    def _up(self, chunk: bytes, client: socket.socket) -> bytes:
        sid = self._lines[client].said(chunk)
        self._heard(sid, client)
        if sid and b"TYPE=terminate" in chunk:
            self._end(sid)
        return super()._up(chunk, client)

    def _down(self, chunk: bytes, server: socket.socket) -> bytes:
        self._heard(self._lines[server].answered(chunk), server)
        return super()._down(chunk, server)

    def _heard(self, sid: str | None, connection: socket.socket) -> None:
        if sid:
            with self._lock:
                self._used_by.setdefault(sid, set()).add(connection)

    def _end(self, sid: str) -> None:
        session = self._sessions.pop(sid, None)
        if session is None:
            return
        url = f"http://{self._target.host('firestore')}{session.channel}"
        query, messages = farewell(sid, session)
        with suppress(requests.RequestException):  # it has gone by itself
            if session.targets:
                requests.post(url, params=query, data=messages, timeout=_TIMEOUT)
            requests.get(url, params=query | {"TYPE": "terminate"}, timeout=_TIMEOUT)
