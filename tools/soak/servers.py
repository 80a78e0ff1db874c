"""The processes of a suite, found by the ports that they hold: to be stopped and killed as accidents do."""

import contextlib
from collections.abc import Iterable
from signal import SIGCONT, SIGKILL, SIGSTOP, Signals

import psutil

from tools.ports import Ports


def firestore(ports: Ports) -> list[psutil.Process]:
    """The Firestore emulator."""
    return [_holder(ports.of("firestore"))]


def workers(ports: Ports, *functions: str) -> list[psutil.Process]:
    """The processes that serve these functions now; those of all functions when none is named."""
    family = _holder(ports.of("functions")).children(recursive=True)
    return [one for one in family if (serves := _function(one)) and (not functions or serves in functions)]


def stop(processes: Iterable[psutil.Process]) -> None:
    """They go no further, and their connections stand."""
    _signal(processes, SIGSTOP)


def go_on(processes: Iterable[psutil.Process]) -> None:
    """Those that were stopped do."""
    _signal(processes, SIGCONT)


def kill(processes: Iterable[psutil.Process]) -> None:
    """At once, whatever they are at."""
    _signal(processes, SIGKILL)


def _signal(processes: Iterable[psutil.Process], signal: Signals) -> None:
    for process in processes:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.send_signal(signal)


def _holder(port: int) -> psutil.Process:
    listening = [one for one in psutil.net_connections("tcp") if one.status == psutil.CONN_LISTEN]
    return psutil.Process(next(one.pid for one in listening if one.laddr and one.laddr.port == port))


def _function(process: psutil.Process) -> str:
    with contextlib.suppress(psutil.Error):
        return process.environ().get("FUNCTION_TARGET", "")
    return ""
