"""The sessions in which browsers listen to Firestore, overheard from what they send."""

import re
from dataclasses import dataclass, field
from threading import Event
from urllib.parse import parse_qs

_LINE = re.compile(rb"(?:GET|POST) (/google\.firestore\.v1\.Firestore/\w+/channel)\?(\S*) HTTP")
_BEGUN = re.compile(rb'\[\[0,\["c","([^"]+)"')
_BODY = re.compile(rb"count=(\d+)&ofs=(\d+)")
_ADDED = re.compile(rb"addTarget.*?targetId%22%3A(\d+)")
_REMOVED = re.compile(rb"removeTarget%22%3A(\d+)")


@dataclass
class Session:
    """`request` and `offset` are those that come next; `targets`: what is listened to."""

    channel: str
    database: str
    request: int = 0
    offset: int = 0
    targets: set[int] = field(default_factory=set)


class Line:
    """One connection, on which a browser speaks in one session after the other.

    `answered_all`: no session that was asked for on it is still nameless.
    """

    def __init__(self, sessions: dict[str, Session]) -> None:
        self._sessions = sessions
        self._now: Session | None = None
        self.answered_all = Event()
        self.answered_all.set()

    def said(self, chunk: bytes) -> str | None:
        """A browser has said this; the session, if it names one."""
        found, sid = _LINE.search(chunk), None
        if found:
            asked = {name: values[0] for name, values in parse_qs(found[2].decode()).items()}
            sid = asked.get("SID")
            fresh = Session(found[1].decode(), asked.get("database", ""))
            self._now = self._sessions.setdefault(sid, fresh) if sid else fresh
            if not sid:
                self.answered_all.clear()
            if asked.get("RID", "rpc").isdecimal():
                self._now.request = int(asked["RID"]) + 1
        body = _BODY.search(chunk)
        if body and self._now:
            self._now.offset = int(body[1]) + int(body[2])
            self._now.targets |= {int(one) for one in _ADDED.findall(chunk)}
            self._now.targets -= {int(one) for one in _REMOVED.findall(chunk)}
        return sid

    def answered(self, chunk: bytes) -> str | None:
        """Firestore has answered this; the session, if it has begun one."""
        begun = _BEGUN.search(chunk)
        if begun is None or self._now is None:
            return None
        self._sessions[begun[1].decode()] = self._now
        self.answered_all.set()
        return begun[1].decode()


def farewell(sid: str, session: Session) -> tuple[dict[str, str], dict[str, str]]:
    """Query and form of the request by which the browser would have ended all that it listens to."""
    query = {"VER": "8", "database": session.database, "SID": sid, "RID": str(session.request), "AID": "0"}
    messages = {
        f"req{n}___data__": f'{{"database":"{session.database}","removeTarget":{target}}}'
        for n, target in enumerate(sorted(session.targets))
    }
    return query, {"count": str(len(messages)), "ofs": str(session.offset), **messages}
