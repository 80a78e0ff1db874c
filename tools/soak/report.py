"""The figures of a soak, and its verdict, as text."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tools.soak import arrivals
from tools.soak.found import Found
from tools.soak.ledger import Tapped

_SHOWN = 20


@dataclass(frozen=True)
class Outcome:
    """What happened, and what is wrong with what came of it."""

    taps: Sequence[Tapped]
    found: Found
    seconds: float
    faults: Mapping[str, int]
    swept: int
    longest_queue: int
    complaints: Sequence[str]


def render(outcome: Outcome) -> str:
    """One line for each figure; the last one is the verdict."""
    return "\n".join((*_figures(outcome), *_verdict(outcome)))


def _figures(outcome: Outcome) -> Iterator[str]:
    taps, found = outcome.taps, outcome.found
    yield _line("punches", f"{len(taps)} in {outcome.seconds:.0f} s ({len(taps) / outcome.seconds:.1f}/s)")
    yield _line("terminals", str(len({tap.terminal_id for tap in taps})))
    yield _line("employees", str(len({tap.employee_id for tap in taps})))
    yield _line("employees at several terminals", str(_at_several(taps)))
    for kind, times in sorted(outcome.faults.items()):
        yield _line(kind, str(times))
    yield _line("wrong passwords", str(sum(tap.wrong for tap in taps)))
    yield _line("further attempts", str(len(found.punches) - len(found.receipts)))
    for status, times in sorted(Counter(one["status"] for one in found.receipts.values()).items()):
        yield _line(f"receipts: {status}", str(times))
    yield _line("found by the sweep", str(outcome.swept))
    yield _line("longest queue of a terminal", str(outcome.longest_queue))
    waits = sorted(_waits(outcome))
    if waits:
        middle, late = waits[len(waits) // 2], waits[len(waits) * 95 // 100]
        yield _line("tap to receipt", f"median {middle:.1f} s, 95 % {late:.1f} s, longest {waits[-1]:.1f} s")


def _waits(outcome: Outcome) -> Iterator[float]:
    """Seconds from a right punch to its receipt, faults included."""
    for key, tap in arrivals.matched(outcome.taps, outcome.found).items():
        receipt = outcome.found.receipts.get(key)
        if receipt and not tap.wrong:
            yield (receipt["decidedAt"] - tap.truth).total_seconds()


def _at_several(taps: Sequence[Tapped]) -> int:
    places: dict[str, set[str]] = {}
    for tap in taps:
        places.setdefault(tap.employee_id, set()).add(tap.terminal_id)
    return sum(len(one) > 1 for one in places.values())


def _verdict(outcome: Outcome) -> Iterator[str]:
    wrong = outcome.complaints
    yield from wrong[:_SHOWN]
    if len(wrong) > _SHOWN:
        yield f"… and {len(wrong) - _SHOWN} more"
    yield f"{len(wrong)} FAULTS" if wrong else "Nothing lost, nothing doubled."


def _line(what: str, figure: str) -> str:
    return f"{what:<42}{figure}"
