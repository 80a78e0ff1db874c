"""What a month costs an organisation, from assumptions near the design's budgets: `python -m tools.cost`.

An estimate to plan with, on the side of too much. Prices are Google's, of PRICED_ON; the bill decides.
"""

from collections.abc import Iterable
from dataclasses import dataclass

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


# Firestore: Google's American multi-region (nam5). Cloud Run: tier 1, to which Tokyo belongs.
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

    `seconds` of one processor with half a GiB; Cloud Run counts 0.1 at least.
    """

    what: str
    per: str
    times: float
    reads: float
    writes: float
    seconds: float


WORK = (
    Work("punch, its receipt seen", "employee", 2 * _DAYS, 6, 4, 0.2),
    Work("a day written into", "employee", _DAYS, 6, 4, 0.2),
    Work("employee page opened", "employee", _DAYS, 12, 0, 0.3),
    Work("month confirmed, notices, reports", "employee", 1, 20, 10, 2),
    Work("live lists on the console", "employee", 4 * _DAYS, 2, 0, 0),
    Work("nightly figures", "employee", 30, 2, 0, 0),
    Work("lists opened on the console", "department", 20 * _DAYS, _DEPARTMENT + 6, 0, 0.3),
    Work("status opened on the terminal", "department", 20 * _DAYS, _DEPARTMENT + 6, 0, 0.3),
    Work("nightly figures", "department", 30, 20, 4, 5),
    Work("sweep, every five minutes", "organisation", 12 * 24 * 30, 4, 2, 0.3),
    Work("new day and overviews, every hour", "organisation", 2 * 24 * 30, 4, 0, 1),
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
        "reads": sum(times * one.reads for times, one in done),
        "writes": sum(times * one.writes for times, one in done),
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
