"""What a browser says to Firestore is understood as far as it must be to take its leave for it."""

from urllib.parse import quote

from tools.soak.sessions import Line, Session, farewell

CHANNEL = "/google.firestore.v1.Firestore/Listen/channel"
DATABASE = "projects/demo/databases/(default)"


def request(body: str, **query: str) -> bytes:
    """Of a browser, as the SDK sends it."""
    asked = "&".join(f"{name}={quote(value, safe='')}" for name, value in query.items())
    return f"POST {CHANNEL}?VER=8&{asked} HTTP/1.1\r\nHost: x\r\n\r\n{body}".encode()


def adding(target: int) -> str:
    return quote(f'{{"database":"{DATABASE}","addTarget":{{"documents":{{}},"targetId":{target}}}}}')


def removing(target: int) -> str:
    return quote(f'{{"database":"{DATABASE}","removeTarget":{target}}}')


def test_a_session_is_known_from_its_beginning_and_followed_on_any_connection() -> None:
    sessions: dict[str, Session] = {}
    first, second = Line(sessions), Line(sessions)
    first.said(request(f"headers=&count=1&ofs=0&req0___data__={adding(2)}", database=DATABASE, RID="700"))
    assert first.answered(b'HTTP/1.1 200 OK\r\n\r\n51\n[[0,["c","abc==","",8,12,30000]]]') == "abc=="
    assert second.said(request("", database=DATABASE, SID="abc==", RID="701")) == "abc=="
    body = f"count=2&ofs=1&req0___data__={adding(4)}&req1___data__={removing(2)}"
    second.said(body.encode())  # in a segment of its own
    assert sessions == {"abc==": Session(CHANNEL, DATABASE, request=702, offset=3, targets={4})}


def test_listening_for_answers_is_no_request_of_the_count() -> None:
    sessions = {"abc": Session(CHANNEL, DATABASE, request=5)}
    line = f"GET {CHANNEL}?SID=abc&RID=rpc&TYPE=xmlhttp HTTP/1.1".encode()
    assert Line(sessions).said(line) == "abc"
    assert sessions["abc"].request == 5


def test_the_leave_is_the_next_request_and_names_every_target() -> None:
    query, form = farewell("abc", Session(CHANNEL, DATABASE, request=702, offset=3, targets={4, 6}))
    assert (query["SID"], query["RID"], form["count"], form["ofs"]) == ("abc", "702", "2", "3")
    assert form["req1___data__"] == f'{{"database":"{DATABASE}","removeTarget":6}}'


def test_what_else_passes_means_nothing() -> None:
    sessions: dict[str, Session] = {}
    line = Line(sessions)
    assert line.said(b"GET /index.html HTTP/1.1\r\n\r\n") is None
    assert line.answered(b"HTTP/1.1 200 OK\r\n\r\n[[1,[]]]") is None
    assert sessions == {}
