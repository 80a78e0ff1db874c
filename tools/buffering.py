"""A proxy that scans what comes in: it passes an HTTP answer on when it has all of it, and not before."""

_END_OF_HEAD = b"\r\n\r\n"
_LAST_CHUNK = b"0\r\n\r\n"


class WholeAnswers:
    """The answers on one connection, one after the other (HTTP/1.1)."""

    def __init__(self) -> None:
        self._held = b""

    def feed(self, chunk: bytes) -> bytes:
        """What may pass now that this has come: nothing while the answer is not complete."""
        self._held += chunk
        if not _is_complete(self._held):
            return b""
        whole, self._held = self._held, b""
        return whole


def _is_complete(answer: bytes) -> bool:
    head, end, body = answer.partition(_END_OF_HEAD)
    if not end:
        return False
    fields = _fields(head)
    if fields.get("transfer-encoding") == "chunked":
        return body == _LAST_CHUNK or body.endswith(b"\r\n" + _LAST_CHUNK)
    return len(body) >= int(fields.get("content-length", "0"))


def _fields(head: bytes) -> dict[str, str]:
    lines = head.decode("latin-1").split("\r\n")[1:]
    return {
        name.strip().lower(): value.strip().lower()
        for name, _, value in (line.partition(":") for line in lines)
    }
