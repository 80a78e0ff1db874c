"""Settle: read the facts, decide, write sheet, presence and receipt in one batch if nobody was faster."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial

from google.cloud import firestore

from dakoku.platform import passwords
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, Unavailable
from dakoku.store.arranging.planner import Planner
from dakoku.store.organisation.settings import Settings
from dakoku.store.punching.arrivals import Arrival
from dakoku.store.punching.punches import SentPunch
from dakoku.store.punching.receipts import Receipt
from dakoku.store.record import books
from dakoku.store.record.derivation import Book
from dakoku_punch.settle import decide, facts
from dakoku_punch.settle.decide import Decision, Prove
from dakoku_punch.settle.enter import enter
from dakoku_punch.settle.facts import Facts
from dakoku_punch.settle.proof import Matches, Prover
from dakoku_punch.settle.write import Writer

_ROUNDS = 10
_FIRST_PAUSE = 0.02  # seconds; doubled each round, and drawn between nothing and all of it
_LONGEST_PAUSE = 1.0


@dataclass(frozen=True)
class Settler:
    """Settles one attempt at a time. Safe to share between threads; settling again changes nothing."""

    client: firestore.Client
    clock: Clock
    settings: Settings
    prover: Prover
    pause: Callable[[float], None]

    def punch(self, sent: SentPunch) -> Receipt:
        """Settle an attempt at a punch. Raises `Unavailable` when others are always faster: try later."""
        return self._settle(sent, lambda known, matches: self._on_punch(sent, known, matches))

    def withdrawal(self, sent: Arrival) -> Receipt:
        """Settle an attempt at a withdrawal. Raises as `punch` does."""
        return self._settle(sent, lambda known, matches: self._on_withdrawal(sent, known, matches))

    def _on_punch(self, sent: SentPunch, known: Facts, matches: Matches) -> Decision:
        rules, now = self.settings.organisation().rules, self.clock()
        return decide.on_punch(sent, known, rules, self._prove(sent, known, matches), now)

    def _on_withdrawal(self, sent: Arrival, known: Facts, matches: Matches) -> Decision:
        rules, now = self.settings.organisation().rules, self.clock()
        return decide.on_withdrawal(sent, known, rules, self._prove(sent, known, matches), now)

    def _prove(self, sent: Arrival, known: Facts, matches: Matches) -> Prove:
        credential = known.credential.value if known.credential else None
        return partial(self.prover.prove, sent=sent, credential=credential, now=self.clock(), matches=matches)

    def _settle(self, sent: Arrival, decision: Callable[[Facts, Matches], Decision]) -> Receipt:
        matches = cache(passwords.matches)  # a slow hash is checked once, however many rounds it takes
        for lost in range(_ROUNDS):
            try:
                return self._round(sent, decision, matches)
            except Conflict:
                self.pause(random.uniform(0, min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**lost)))  # noqa: S311
        raise Unavailable(f"{sent.punch_id}: others were faster {_ROUNDS} times.")

    def _round(
        self, sent: Arrival, decision: Callable[[Facts, Matches], Decision], matches: Matches
    ) -> Receipt:
        rules = self.settings.organisation().rules
        known = facts.read(self.client, sent, rules)
        decided = decision(known, matches)
        book: Book = {}
        if decided.entry and known.employee:
            book = books.opened(Planner(self.client), known.employee, known.sheets, known.written)
        entered = enter(decided, known, book, rules)
        Writer(self.client, rules, self.clock()).write(sent, known, decided, entered)
        return entered.receipt
