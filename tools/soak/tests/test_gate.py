"""The gate takes leave of the server for whoever went without doing so."""

from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from threading import Event, Thread
from urllib.parse import quote

import pytest

from tools import ports, proxy
from tools.ports import HOST
from tools.soak.gate import Gate

CHANNEL = "/google.firestore.v1.Firestore/Listen/channel"
DATABASE = "projects/demo/databases/(default)"
BEGIN = f"{CHANNEL}?database={quote(DATABASE)}&RID=700"
ADDING = quote(f'{{"database":"{DATABASE}","addTarget":{{"documents":{{}},"targetId":2}}}}')
BODY = f"count=1&ofs=0&req0___data__={ADDING}"
DEADLINE = 30


class Server(ThreadingHTTPServer):
    """Begins a session when it is asked to and `may_answer`, and keeps what it is told afterwards."""

    def __init__(self, port: int) -> None:
        super().__init__((HOST, port), Answers)
        self.asked, self.may_answer = Event(), Event()
        self.told: Queue[tuple[str, str]] = Queue()


class Answers(BaseHTTPRequestHandler):
    """As far as the emulator's channel is spoken here."""

    server: Server
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        if "SID=" in self.path:
            self.server.told.put((self.path, body))
            return self._answer(b"[1,0,0]")
        self.server.asked.set()
        self.server.may_answer.wait(DEADLINE)
        return self._answer(b'[[0,["c","abc","",8,12,30000]]]')

    def do_GET(self) -> None:
        self.server.told.put((self.path, ""))
        self._answer(b"")

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(ports.free().of("firestore")) as made:
        Thread(target=made.serve_forever, daemon=True).start()
        yield made
        made.may_answer.set()
        made.shutdown()


@pytest.fixture
def gate(server: Server) -> Iterator[Gate]:
    base = server.server_address[1] - ports.Ports(0).of("firestore")
    with proxy.at_work(Gate(ports.Ports(base), comes_back=0)) as made:
        yield made


def told(gate: Gate, server: Server) -> list[tuple[str, str]]:
    """The two requests of a leave, as soon as the gate knows that nobody is there any more."""
    until = Event()
    for _ in range(DEADLINE * 20):
        gate.tidy()
        if server.told.qsize() == 2:
            return [server.told.get(), server.told.get()]
        until.wait(0.05)
    raise TimeoutError("the gate takes no leave")


def test_whoever_leaves_before_the_session_has_begun_is_not_forgotten(server: Server, gate: Gate) -> None:
    with closing(HTTPConnection(gate.ports.host("firestore"))) as client:
        client.request("POST", BEGIN, BODY)
        assert server.asked.wait(DEADLINE)
    server.may_answer.set()
    (removing, form), (ending, _) = told(gate, server)
    assert "SID=abc" in removing
    assert "removeTarget%22%3A2" in form
    assert "TYPE=terminate" in ending


def test_whoever_is_there_is_left_in_peace(server: Server, gate: Gate) -> None:
    server.may_answer.set()
    with closing(HTTPConnection(gate.ports.host("firestore"))) as client:
        client.request("POST", BEGIN, BODY)
        assert b"abc" in client.getresponse().read()
        gate.tidy()
        gate.tidy()
        assert server.told.empty()
    assert len(told(gate, server)) == 2
