"""Between the terminals and the suite, to close it, and to tidy up behind clients that are gone.

The Firestore emulator never gives up a session whose client has vanished: it would go on working for each, at
every commit. Production ends them by itself.
"""

import re
import socket
import time
from contextlib import suppress
from urllib.parse import unquote

import requests

from tools.ports import Ports
from tools.proxy import Proxy

_SESSION = re.compile(rb"/(google\.firestore\.v1\.Firestore/\w+/channel)\?[^ ]*&SID=([\w%-]+)")
_COMES_BACK = 10  # seconds in which a client may take its session up again
_TIMEOUT = 5


class Gate(Proxy):
    """A network that knows the sessions that pass through it."""

    def __init__(self, target: Ports) -> None:
        super().__init__(target)
        self._used_by: dict[tuple[bytes, bytes], set[socket.socket]] = {}
        self._left_at: dict[tuple[bytes, bytes], float] = {}
        self.tidied = 0

    def tidy(self) -> None:
        """End the sessions whose clients have been gone for a while."""
        now = time.monotonic()
        with self._lock:
            gone = [session for session, used_by in self._used_by.items() if not used_by & self._connections]
            self._left_at = {session: self._left_at.get(session, now) for session in gone}
            over = [session for session in gone if now - self._left_at[session] > _COMES_BACK]
            for session in over:
                del self._used_by[session]
        for channel, sid in over:
            self._end(channel.decode(), unquote(sid.decode()))

    def _up(self, chunk: bytes, client: socket.socket) -> bytes:
        for session in _SESSION.findall(chunk):
            with self._lock:
                self._used_by.setdefault(session, set()).add(client)
        return super()._up(chunk, client)

    def _end(self, channel: str, sid: str) -> None:
        url = f"http://{self._target.host('firestore')}/{channel}"
        query = {"VER": "8", "SID": sid, "RID": "99999", "TYPE": "terminate"}
        with suppress(requests.RequestException):  # it has gone by itself
            requests.get(url, params=query, timeout=_TIMEOUT)
            self.tidied += 1
