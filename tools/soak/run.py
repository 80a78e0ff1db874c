"""The soak itself, on a running suite: people punch while everything goes wrong, then all of it settles."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Timer

from playwright.sync_api import sync_playwright

from dakoku_punch.wiring import Parts
from tools import proxy
from tools.ports import Ports
from tools.proxy import Proxy
from tools.restarts import Device
from tools.soak import found, organisation, plan, verdict
from tools.soak.filing import Filing
from tools.soak.gate import Gate
from tools.soak.house import House
from tools.soak.organisation import ORGANISATION, Terminal
from tools.soak.post import Post
from tools.soak.progress import Progress
from tools.soak.report import Outcome
from tools.soak.stand import Stand

_PER_BROWSER = 10
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
        crews = [terminals[n : n + _PER_BROWSER] for n in range(0, len(terminals), _PER_BROWSER)]
        progress = Progress(self.size.punches, len(crews))
        with ExitStack() as stack:
            gate = stack.enter_context(proxy.at_work(Gate(self.ports)))
            pool = stack.enter_context(ThreadPoolExecutor(len(crews)))
            stack.callback(progress.stop)
            ending = Timer(self.size.minutes * 60, progress.stop)
            stack.callback(ending.cancel)
            ending.start()
            house = House(self.ports, self.parts, progress, gate, self.restart)
            began = time.monotonic()
            stands = [pool.submit(self._stand, n, crew, gate, progress) for n, crew in enumerate(crews)]
            try:
                house.run(plan.of_house(self.size.seed, self.size.punches, restarts=self.restart is not None))
            except KeyboardInterrupt:  # what was punched until now is settled and judged
                progress.stop()
            house.settle(lambda: all(one.done() for one in stands))
            return self._judged(stands, house, time.monotonic() - began)

    def _stand(self, number: int, crew: Sequence[Terminal], gate: Proxy, progress: Progress) -> Stand:
        """One browser, from its first start to its last punch settled; in a thread of its own."""
        share, rest = divmod(self.size.punches, -(-self.size.terminals // _PER_BROWSER))
        steps = plan.of_stand(
            f"{self.size.seed}/{number}", share + (number < rest), len(crew), len(crew[0].people)
        )
        with ExitStack() as stack:
            playwright = stack.enter_context(sync_playwright())
            profile = Path(stack.enter_context(TemporaryDirectory(ignore_cleanup_errors=True)))
            posts = [Post(one, stack.enter_context(proxy.in_front_of(gate.ports))) for one in crew]
            device = Device(playwright, self.program, profile, _FEW_PROCESSES)
            stack.callback(device.close)
            stand = Stand(device, posts, Filing(self.parts.client), progress.one_more)
            stand.work(steps, progress.stand_ends)
            return stand

    def _judged(self, stands: Sequence[Future[Stand]], house: House, seconds: float) -> Outcome:
        done = [one.result() for one in stands]
        taps = [tap for stand in done for tap in stand.taps]
        database = found.read(self.parts.client, ORGANISATION.rules)
        faults = Counter[str](house.done)
        for stand in done:
            faults.update(stand.done)
        return Outcome(
            taps=taps,
            found=database,
            seconds=seconds,
            faults=faults,
            swept=house.swept,
            decided={key: at for stand in done for key, at in stand.filing.decided.items()},
            longest_queue=max(post.longest_queue for stand in done for post in stand.posts),
            complaints=[*(one.broken for one in done if one.broken), *verdict.of(taps, database)],
        )
