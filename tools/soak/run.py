"""The soak itself, on a running suite: people punch while everything goes wrong, then all of it settles."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Timer

from dakoku_punch.wiring import Parts
from tools import proxy, restarts
from tools.ports import Ports
from tools.proxy import Proxy
from tools.soak import found, organisation, plan, turns, verdict
from tools.soak.filing import Filing
from tools.soak.gate import Gate
from tools.soak.house import House
from tools.soak.organisation import ORGANISATION, Terminal
from tools.soak.plan import Step
from tools.soak.post import Post
from tools.soak.progress import Progress
from tools.soak.report import Outcome
from tools.soak.stand import Stand

_PER_BROWSER = 10
_FEW_PROCESSES = "--renderer-process-limit=1"  # each would take memory, and fifty pages are many


@dataclass(frozen=True)
class Size:
    """How much of it. The same seed, the same plan; after so many minutes nobody punches any more.

    `at_work` terminals are at work at once; the others' tablets are off, with what they have not sent.
    """

    terminals: int = 50
    at_work: int = 10
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
            stands = [self._stand(crew, gate, progress, stack) for crew in crews]
            at_once = min(len(crews), -(-self.size.at_work // _PER_BROWSER))
            pool = stack.enter_context(ThreadPoolExecutor(at_once))
            stack.callback(progress.stop)
            ending = Timer(self.size.minutes * 60, progress.stop)
            stack.callback(ending.cancel)
            ending.start()
            house = House(self.ports, self.parts, progress, gate, self.restart)
            began = time.monotonic()
            taken = turns.taken(pool, stands, self._plans(stands), all_at_once=at_once == len(crews))
            try:
                house.run(plan.of_house(self.size.seed, self.size.punches, restarts=self.restart is not None))
            except KeyboardInterrupt:  # what was punched until now is settled and judged
                progress.stop()
            house.settle(lambda: all(one.done() for one in taken))
            for one in taken:
                one.result()
            return self._judged(stands, house, time.monotonic() - began)

    def _stand(self, crew: Sequence[Terminal], gate: Proxy, progress: Progress, stack: ExitStack) -> Stand:
        """One browser, not started yet; its storage and its networks last as long as `stack`."""
        profile = Path(stack.enter_context(TemporaryDirectory(ignore_cleanup_errors=True)))
        posts = [Post(one, stack.enter_context(proxy.in_front_of(gate.ports))) for one in crew]
        device = partial(restarts.in_hand, self.program, profile, _FEW_PROCESSES)
        return Stand(device, posts, Filing(self.parts.client), progress)

    def _plans(self, stands: Sequence[Stand]) -> list[list[Step]]:
        share, rest = divmod(self.size.punches, len(stands))
        return [
            plan.of_stand(
                f"{self.size.seed}/{n}", share + (n < rest), len(one.posts), len(one.posts[0].terminal.people)
            )
            for n, one in enumerate(stands)
        ]

    def _judged(self, stands: Sequence[Stand], house: House, seconds: float) -> Outcome:
        taps = [tap for stand in stands for tap in stand.taps]
        database = found.read(self.parts.client, ORGANISATION.rules)
        faults = Counter[str](house.done)
        for stand in stands:
            faults.update(stand.done)
        return Outcome(
            taps=taps,
            found=database,
            seconds=seconds,
            faults=faults,
            swept=house.swept,
            decided={key: at for stand in stands for key, at in stand.filing.decided.items()},
            longest_queue=max(post.longest_queue for stand in stands for post in stand.posts),
            complaints=[*(one.broken for one in stands if one.broken), *verdict.of(taps, database)],
        )
