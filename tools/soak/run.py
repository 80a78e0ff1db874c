"""The soak itself, on a running suite: people punch while everything goes wrong, then all of it settles."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Timer

from dakoku_punch.wiring import Parts
from tools import proxy, restarts
from tools.ports import Ports
from tools.proxy import Proxy
from tools.restarts import Device
from tools.soak import found, organisation, plan, turns, verdict
from tools.soak.aside import Aside
from tools.soak.gate import Gate
from tools.soak.house import House
from tools.soak.organisation import ORGANISATION, Terminal
from tools.soak.plan import Step
from tools.soak.post import Post
from tools.soak.progress import Progress
from tools.soak.report import Outcome
from tools.soak.stand import Stand

_PER_BROWSER = 10  # and so many are at work at a time
_FEW_PROCESSES = "--renderer-process-limit=1"  # each would take memory, and fifty pages are many


@dataclass(frozen=True)
class Size:
    """How much of it. The same seed, the same plan; after so many minutes nobody punches any more."""

    terminals: int = 50
    employees: int = 200
    punches: int = 10_000
    seed: str = "dakoku"
    minutes: float = 240


@dataclass(frozen=True)
class Soak:
    """`restart` kills the suite behind the gate and starts it again; None: it is not ours."""

    ports: Ports
    parts: Parts
    program: str
    size: Size
    restart: Callable[[Proxy], None] | None = None

    def run(self) -> Outcome:
        """Everything, in an empty database. Raises what goes wrong before there is anything to judge."""
        terminals = organisation.found(self.parts, self.size.terminals, self.size.employees)
        progress, aside = Progress(self.size.punches), Aside(self.parts.client)
        with ExitStack() as stack:
            gate = stack.enter_context(proxy.at_work(Gate(self.ports)))
            stands = [
                Stand(*self._browser(terminals[n : n + _PER_BROWSER], gate, stack), aside, progress)
                for n in range(0, len(terminals), _PER_BROWSER)
            ]
            pool = stack.enter_context(ThreadPoolExecutor(1))
            stack.callback(progress.stop)
            ending = Timer(self.size.minutes * 60, progress.stop)
            stack.callback(ending.cancel)
            ending.start()
            house = House(self.ports, self.parts, progress, gate, self.restart)
            began = time.monotonic()
            turns_taken = pool.submit(turns.take, stands, self._plans(stands), progress)
            try:
                house.run(plan.of_house(self.size.seed, self.size.punches, restarts=self.restart is not None))
            except KeyboardInterrupt:  # what was punched until now is settled and judged
                progress.stop()
            house.settle(turns_taken.done)
            turns_taken.result()
            return self._judged(stands, house, aside, time.monotonic() - began)

    def _browser(
        self, crew: Sequence[Terminal], gate: Proxy, stack: ExitStack
    ) -> tuple[Callable[[], AbstractContextManager[Device]], list[Post]]:
        """One that is not started yet, and its terminals; storage and networks last as long as `stack`."""
        profile = Path(stack.enter_context(TemporaryDirectory(ignore_cleanup_errors=True)))
        posts = [Post(one, stack.enter_context(proxy.in_front_of(gate.ports))) for one in crew]
        return partial(restarts.in_hand, self.program, profile, _FEW_PROCESSES), posts

    def _plans(self, stands: Sequence[Stand]) -> list[list[Step]]:
        share, rest = divmod(self.size.punches, len(stands))
        return [
            plan.of_stand(
                f"{self.size.seed}/{n}", share + (n < rest), len(one.posts), len(one.posts[0].terminal.people)
            )
            for n, one in enumerate(stands)
        ]

    def _judged(self, stands: Sequence[Stand], house: House, aside: Aside, seconds: float) -> Outcome:
        taps = [tap for stand in stands for tap in stand.taps]
        database = found.read(self.parts.client, ORGANISATION.rules, aside)
        faults = Counter[str](house.done)
        for stand in stands:
            faults.update(stand.done)
        return Outcome(
            taps=taps,
            found=database,
            seconds=seconds,
            faults=faults,
            swept=house.swept,
            longest_queue=max(post.longest_queue for stand in stands for post in stand.posts),
            complaints=[*(one.broken for one in stands if one.broken), *verdict.of(taps, database)],
        )
