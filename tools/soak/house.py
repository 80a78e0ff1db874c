"""What befalls the servers while people punch, and the sweep that mends what the triggers lost."""

import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from google.api_core.exceptions import GoogleAPICallError, RetryError

from dakoku.platform.errors import DakokuError
from dakoku_punch import sweep, triggers, wiring
from dakoku_punch.settle import kinds
from dakoku_punch.wiring import Parts
from tools.ports import Ports
from tools.proxy import Proxy
from tools.soak import servers
from tools.soak.gate import Gate
from tools.soak.plan import HouseFault, HouseKind
from tools.soak.progress import Progress

_SWEEP_EVERY = 60  # seconds, as `make run` does
_WHEN_AWAITED_EVERY = 5
_THE_LAST = sys.maxsize
_LONGEST_STALL = 5
_SETTLING = ("settlepunch", "settlewithdrawal")
_TRIGGERS_FIRST = timedelta(seconds=10)  # whoever settles does not wait for the sweep's usual grace
_DOUBLED_AT_ONCE, _TIMES, _TOGETHER = 20, 3, 8
_UNANSWERED = (DakokuError, GoogleAPICallError, RetryError)  # the platform would try again


Restart = Callable[[Proxy], None]


class House:
    """Carries out the house's plan. To be used in one thread."""

    def __init__(
        self, ports: Ports, parts: Parts, progress: Progress, gate: Gate, restart: Restart | None
    ) -> None:
        self._ports, self._parts, self._progress = ports, parts, progress
        self._gate, self._restart = gate, restart
        self._settler = wiring.make_settler(parts)
        self._swept_at = time.monotonic()
        self.done: Counter[HouseKind] = Counter()
        self.swept = 0

    def run(self, faults: Sequence[HouseFault]) -> None:
        """Do what the plan says, and sweep, until the last punch has been made."""
        for fault in faults:
            self._wait(fault.at)
            if self._progress.over:
                return
            self._suffer(fault)
            self.done[fault.kind] += 1
        self._wait(_THE_LAST)

    def settle(self, ended: Callable[[], bool]) -> None:
        """Sweep until everybody else has ended."""
        while not ended():
            self._tend()
            time.sleep(1)

    def _wait(self, number: int) -> None:
        while not self._progress.reaches(number, limit=1):
            self._tend()

    def _tend(self) -> None:
        """Sweep every minute; often, and without the usual grace, while somebody waits for it."""
        self._gate.tidy()
        awaited = self._progress.awaited
        if time.monotonic() - self._swept_at > (_WHEN_AWAITED_EVERY if awaited else _SWEEP_EVERY):
            self._sweep(sweep.GRACE - _TRIGGERS_FIRST if awaited else timedelta())

    def _suffer(self, fault: HouseFault) -> None:
        match fault.kind:
            case HouseKind.DOUBLED:
                self._double()
            case HouseKind.WORKERS_KILLED:
                servers.kill(servers.workers(self._ports, *_SETTLING))
            case HouseKind.TRIGGERS_LOST:
                stopped = servers.workers(self._ports, *_SETTLING)
                servers.stop(stopped)
                self._progress.reaches(fault.until, _LONGEST_STALL)
                servers.kill(stopped)
            case HouseKind.EMULATOR_STALLED:
                stopped = servers.firestore(self._ports)
                servers.stop(stopped)
                self._progress.reaches(fault.until, _LONGEST_STALL)
                servers.go_on(stopped)
            case HouseKind.RESTARTED:
                if self._restart:
                    self._restart(self._gate)

    def _double(self) -> None:
        """The triggers of the latest punches once more, several at once."""
        latest = self._parts.client.collection("punches").order_by("arrivedAt", direction="DESCENDING")
        found = list(latest.limit(_DOUBLED_AT_ONCE).stream()) * _TIMES
        with ThreadPoolExecutor(_TOGETHER) as pool:
            list(pool.map(self._fire, found))

    def _fire(self, snapshot: object) -> None:
        with suppress(*_UNANSWERED):
            triggers.settle(self._settler, kinds.PUNCHES, snapshot)

    def _sweep(self, early: timedelta) -> None:
        made = wiring.make_sweep(self._parts)
        with suppress(*_UNANSWERED):
            self.swept += replace(made, clock=lambda: self._parts.clock() + early).run().settled
        self._swept_at = time.monotonic()
