"""One browser with several terminals: each a page at an address of its own, so with a storage of its own."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Error

from dakoku.domain.punch import PunchType
from tools import crowd
from tools.restarts import Device
from tools.soak.aside import Aside
from tools.soak.ledger import Tapped
from tools.soak.plan import Fault, Kind, Mend, SetRight, Step, Tap
from tools.soak.post import Post
from tools.soak.progress import Progress, Stopped

_HAND = Path(__file__).parent / "hand.js"
_LABELS = {
    PunchType.IN: "出勤",
    PunchType.OUT: "退勤",
    PunchType.BREAK_START: "休憩開始",
    PunchType.BREAK_END: "休憩終了",
    PunchType.OUTING_START: "外出",
    PunchType.OUTING_END: "戻り",
}
_WRONG = "machigai-2026"  # the same each time: five different ones would have to wait
_SET = {Kind.CLOCK_NEAR: 3, Kind.CLOCK_FAR: 20}
_RIGHT_AGAIN = 2_000  # ms
_PATIENCE = 300  # seconds
_REST_EVERY = 20  # punches at a browser
_LONGEST_REST = 20  # seconds
_WAITING = 1  # unsettled punches a terminal, on average


class Stand:
    """Carries out one browser's plan, in turns; the browser is put away between two of them."""

    def __init__(
        self,
        opened: Callable[[], AbstractContextManager[Device]],
        posts: Sequence[Post],
        aside: Aside,
        progress: Progress,
    ) -> None:
        self._opened, self.posts, self._aside, self._progress = opened, posts, aside, progress
        self.taps: list[Tapped] = []
        self.done: Counter[Kind] = Counter()
        self.broken = ""
        self._enrolled = False
        self._offline = False
        self._device: Device
        self._context: BrowserContext

    def work(self, steps: Sequence[Step]) -> None:
        """One turn, to the last punch settled. What it cannot get over is kept in `broken`."""
        try:
            with self._opened() as self._device:
                self._start()
                self._enrol()
                self._run(steps)
                with self._progress.settling():
                    self._settle()
            for department_id in {post.terminal.department_id for post in self.posts}:
                self._aside.take(department_id)
        except (Error, TimeoutError) as error:
            self.broken = f"a browser could not go on: {error}"

    def _enrol(self) -> None:
        """Make every page a terminal, if it is none yet."""
        for post in self.posts:
            if self._enrolled:
                post.hand("home")
            else:
                post.hand("enrol", post.terminal.certificate)
        self._enrolled = True

    def _run(self, steps: Sequence[Step]) -> None:
        """Do what the plan says, until no more is wanted."""
        with suppress(Stopped):
            for step in steps:
                self._do(step)

    def _do(self, step: Step) -> None:
        match step:
            case Tap():
                self._tap(step)
            case Fault():
                self._suffer(step.kind, self.posts[step.post])
            case Mend():
                self._mend(self.posts[step.post])
            case SetRight():
                self.posts[step.post].hand("setClock", 0)

    def _settle(self) -> None:
        """End every fault, cure what was refused for its password, and wait until nothing is left.

        Raises `TimeoutError` saying where something is left.
        """
        for post in self.posts:
            self._mend(post)
        self._set_right()
        deadline = time.monotonic() + _PATIENCE
        while left := {post.terminal.id: entries for post in self.posts if (entries := self._cure(post))}:
            if time.monotonic() > deadline:
                raise TimeoutError(f"left in the outboxes after {_PATIENCE} s: {left}")
            time.sleep(1)

    def _tap(self, step: Tap) -> None:
        post = self.posts[step.post]
        employee = post.terminal.people[step.person]
        password = _WRONG if step.wrong else crowd.PASSWORD
        truth = datetime.now(UTC)
        shown = post.hand("tap", _LABELS[step.type], employee.code, password)
        withdrawn = step.withdrawn and post.hand("withdraw", employee.id, shown, crowd.PASSWORD)
        self.taps.append(
            Tapped(
                post.terminal.id,
                post.terminal.department_id,
                employee.id,
                step.type,
                datetime.fromisoformat(shown),
                truth,
                post.clock_set,
                step.wrong,
                withdrawn,
            )
        )
        self._progress.one_more()
        if len(self.taps) % _REST_EVERY == 0:
            self._rest()

    def _rest(self) -> None:
        """Punches come as fast as they are settled, but for those that a fault keeps back."""
        deadline = time.monotonic() + _LONGEST_REST
        while time.monotonic() < deadline and self._waiting() > _WAITING * len(self.posts):
            time.sleep(0.5)

    def _waiting(self) -> int:
        return sum(len(post.unsettled()) for post in self.posts if not post.cut_off)

    def _suffer(self, kind: Kind, post: Post) -> None:
        self.done[kind] += 1
        self._note(kind, post)
        match kind:
            case Kind.CUT:
                post.network.cut()
            case Kind.ANSWERS_LOST:
                post.network.hold_answers_after(b"punches%2F")
            case Kind.STALLED:
                post.network.hold()
            case Kind.REFUSED | Kind.WITHDRAWN:
                post.network.refuse()
            case Kind.CLOCK_NEAR | Kind.CLOCK_FAR:
                post.network.refuse()
                post.hand("setClock", _SET[kind])
                post.clock_set = True
            case Kind.OFFLINE:
                self._context.set_offline(True)
            case Kind.KILLED:
                self._kill()

    def _note(self, kind: Kind, post: Post) -> None:
        """Nobody waits for the punches of whoever is cut off."""
        self._offline = self._offline or kind is Kind.OFFLINE
        for each in self.posts if self._offline else (post,):
            each.cut_off = each.cut_off or kind not in (Kind.CUT, Kind.KILLED)

    def _mend(self, post: Post) -> None:
        post.unsettled()  # it is longest now
        post.network.cut()
        post.network.open()
        self._context.set_offline(False)
        for each in self.posts if self._offline else (post,):
            each.cut_off = False
        self._offline = False

    def _kill(self) -> None:
        """A clock that was set must be known to be right: a start without a network cannot find it out."""
        self._set_right()
        self._device.kill()
        self._start()
        self._enrol()

    def _set_right(self) -> None:
        off = [post for post in self.posts if post.clock_set]
        for post in off:
            self._mend(post)
            post.hand("home")
            post.hand("setClock", 0)
        deadline = time.monotonic() + _PATIENCE
        while any(post.hand("error") > _RIGHT_AGAIN for post in off):
            if time.monotonic() > deadline:
                raise TimeoutError("a terminal does not find out that its clock was set right")
            time.sleep(0.5)

    def _start(self) -> None:
        self._context = self._device.start().context
        self._context.add_init_script(path=_HAND)
        self._context.set_default_timeout(_PATIENCE * 1000)
        for post in self.posts:
            post.open(self._context)

    def _cure(self, post: Post) -> list[dict[str, Any]]:
        left = post.unsettled()
        refused = [one for one in left if _is_refused(one)]
        for employee_id in sorted({one["employeeId"] for one in refused}):
            post.hand("sendAgain", employee_id, crowd.PASSWORD)
        return left


def _is_refused(entry: dict[str, Any]) -> bool:
    """For its password, and nothing has been sent since."""
    receipt = entry["receipt"] or {}
    return receipt.get("reason") == "wrongPassword" and receipt["attempt"] >= entry["attempt"]
