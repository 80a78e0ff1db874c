"""Ten consecutive ports, and one aside. The pages find Firestore and Auth by the same rule from theirs."""

import socket
from dataclasses import dataclass

HOST = "127.0.0.1"
DEFAULT_BASE = 5050  # 5000 is taken on every Mac
_OFFSETS = (
    "hosting",
    "firestore",
    "auth",
    "functions",
    "tasks",
    "hub",
    "logging",
    "storage",
    "eventarc",
    "websocket",
)


_BESIDE = {"jobcan": 910}  # the stand-in, which only some suites have


@dataclass(frozen=True)
class Ports:
    """The ports of one suite: `Ports(5050).firestore` is 5051."""

    base: int = DEFAULT_BASE

    def of(self, part: str) -> int:
        """The port of a part."""
        return self.base + (_BESIDE[part] if part in _BESIDE else _OFFSETS.index(part))

    def host(self, part: str) -> str:
        """`127.0.0.1:5051`"""
        return f"{HOST}:{self.of(part)}"

    def busy(self) -> list[tuple[str, int]]:
        """The parts whose port somebody else holds."""
        return [(part, self.of(part)) for part in _OFFSETS if _held(self.of(part))]


def free(start: int = 5450, stop: int = 5950) -> Ports:
    """The first ten free ports: for tests, so that they run beside `make run`."""
    for base in range(start, stop, 10):
        if not Ports(base).busy():
            return Ports(base)
    raise RuntimeError(f"No ten consecutive free ports between {start} and {stop}.")


def _held(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.2)
        return probe.connect_ex((HOST, port)) == 0
