"""What a month costs an organisation: `python -m tools.cost`.

An estimate to plan with, on the side of too much: how often things happen is assumed, what they take counted
by `make bench` (bench/growth/counted.json). Prices are Google's, of PRICED_ON; the bill decides.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from tools.bench.growth.counted import kept
from tools.tables import table

PRICED_ON = "2026-11"
SIZES = (60, 1_000, 10_000)
_DAYS = 22  # of work in a month
_DEPARTMENT = 60  # people
_YEARS = 5  # that records are kept


@dataclass(frozen=True)
class Price:
    """US dollars per `unit`, beyond what is free in a month."""

    dollars: float
    unit: float
    free: float

    def of(self, amount: float) -> float:
        """Dollars of a month."""
        return max(0.0, amount - self.free) / self.unit * self.dollars


# Firestore: Google's American multi-region (nam5), as https://cloud.google.com/datastore/pricing?hl=ja and
# https://firebase.google.cn/docs/firestore/pricing?hl=ja have it (seen on 2026-11-22 in stored copies, where
# Tokyo's prices stand behind a menu and are missing). Cloud Run: tier 1, to which Tokyo belongs.
PRICES = {
    "reads": Price(0.06, 100_000, 50_000 * 30),
    "writes": Price(0.18, 100_000, 20_000 * 30),
    "stored": Price(0.18, 1, 1),
    "backups": Price(0.03, 1, 0),
    "requests": Price(0.40, 1_000_000, 2_000_000),
    "cpu": Price(0.000024, 1, 180_000),
    "memory": Price(0.0000025, 1, 360_000),
}


@dataclass(frozen=True)
class Work:
    """What happens so often in a month of `per` (employee, department, organisation), and what one costs.

    `counted`: what it is in counted.json, `units` of it each time; `reads` and `writes` come on top: those of
    the pages and of the rules, which the counting does not see, and the caller's own member document.
    `seconds` of one processor with half a GiB; Cloud Run counts 0.1 at least.
    """

    what: str
    per: str
    times: float
    seconds: float
    counted: str = ""
    units: float = 1
    reads: float = 0
    writes: float = 0

    @property
    def documents(self) -> tuple[float, float]:
        """Reads and writes of one."""
        known = kept()[self.counted] if self.counted else None
        if known is None:
            return self.reads, self.writes
        return self.reads + self.units * known["reads"], self.writes + self.units * known["writes"]


WORK = (
    # The tablet writes it, the rules look up the terminal, the tablet hears of the receipt.
    Work("punch", "employee", 2 * _DAYS, 0.2, "punch settled", reads=2, writes=1),
    Work("punch looked at by the sweep", "employee", 2 * _DAYS, 0, "sweep of settled punches"),
    Work("day written into", "employee", _DAYS, 0.2, "day written into", reads=1),
    Work("employee page opened", "employee", _DAYS, 0.3, reads=12),
    Work("month confirmed", "employee", 1, 2, "month of a department confirmed"),
    Work("letters and reports", "employee", 1, 2, "board's report of all departments", reads=6, writes=3),
    Work("lists that stand open on the console", "employee", 4 * _DAYS, 0, reads=2),
    Work("nightly figures and warnings", "employee", 30, 0.1, "department's figures and warnings"),
    Work("pulled from Jobcan", "employee", 30, 0.1, "night pulled from Jobcan"),
    Work("console opened", "department", 4 * _DAYS, 0.3, "to do, of one department", reads=6),
    Work("month list opened", "department", 20 * _DAYS, 0.3, "month list", _DEPARTMENT, reads=1),
    Work("status opened on the terminal", "department", 20 * _DAYS, 0.3, "status", _DEPARTMENT, reads=1),
    Work("month checked", "department", 10, 1, "check before a confirmation", _DEPARTMENT, reads=1),
    Work("night's task handed out", "department", 30, 0.1, "night's tasks handed out"),
    # Every schedule leaves a heartbeat.
    Work("sweep, every five minutes", "organisation", 12 * 24 * 30, 0.3, "sweep with nothing new", writes=1),
    Work("new day, every hour", "organisation", 24 * 30, 1, "new day with nothing due", writes=1),
    Work("figures, every hour", "organisation", 24 * 30, 1, "hour with nothing to hand out", writes=1),
    Work("pull that is not due, every hour", "organisation", 24 * 30, 1, reads=2, writes=1),
    Work("staff list brought in", "employee", 1, 0, "staff list from a file"),
)
_STORED = 150 / 2**20  # GiB of an employee's month: sheet, punches, receipts, indexes
_COPIES = 7  # daily backups kept


def month(people: int) -> dict[str, float]:
    """How much of everything in PRICES so many people need in a month, after five years."""
    departments = -(-people // _DEPARTMENT)
    many = {"employee": people, "department": departments, "organisation": 1}
    done = [(many[one.per] * one.times, one) for one in WORK]
    seconds = sum(times * one.seconds for times, one in done)
    stored = people * 12 * _YEARS * _STORED
    return {
        "reads": sum(times * one.documents[0] for times, one in done),
        "writes": sum(times * one.documents[1] for times, one in done),
        "stored": stored,
        "backups": stored * _COPIES,
        "requests": sum(times for times, one in done if one.seconds),
        "cpu": seconds,
        "memory": seconds / 2,
    }


def dollars(people: int) -> float:
    """Of a month."""
    return sum(PRICES[name].of(amount) for name, amount in month(people).items())


def rows(sizes: Iterable[int] = SIZES) -> list[tuple[str, ...]]:
    """People, reads, writes, GiB stored, hours of computing, dollars."""
    return [
        (
            f"{people:,}",
            f"{needs['reads'] / 1e6:.2f} M",
            f"{needs['writes'] / 1e6:.2f} M",
            f"{needs['stored']:.1f} GiB",
            f"{needs['cpu'] / 3600:.0f} h",
            f"{dollars(people):.1f} USD",
        )
        for people in sizes
        for needs in (month(people),)
    ]


def main() -> None:
    """Print the table."""
    print(table(("people", "reads", "writes", "stored", "computing", "a month"), rows()))


if __name__ == "__main__":
    main()
