"""The second table: what each deed costs per unit, by the size of the organisation."""

from collections.abc import Iterable, Sequence

from tools.bench.growth.growing import MOST, SIZES, Growth
from tools.tables import table

CONSTANT = (
    "The same in any organisation: a terminal's JavaScript, its start without a network, tap to stored."
)
_SCALES = {"reads": 1.0, "writes": 1.0, "size": 1e-3, "seconds": 1e3}
_HEADS = {"reads": "reads", "writes": "writes", "size": "kB", "seconds": "ms"}


def rows(grown: Iterable[Growth]) -> list[tuple[str, ...]]:
    """As texts: for each measure what it is in every size; then by how much documents, bytes, time grow."""
    return [
        (
            one.what,
            one.unit,
            *(
                " / ".join(_figure(cost.per_unit(of) * scale) for cost in one.costs)
                for of, scale in _SCALES.items()
            ),
            *(f"{one.factor(of):.2f}" for of in MOST),
            f"OVER: {', '.join(one.over)}" if one.over else "ok",
        )
        for one in grown
    ]


def render(grown: Sequence[Growth], sizes: Sequence[int] = SIZES) -> str:
    """The table as text."""
    counted = " / ".join(f"{size:,}" for size in sizes)
    heads = [f"{head}: {counted}" if of == "reads" else head for of, head in _HEADS.items()]
    limits = [f"× {_HEADS[of]} ≤ {most:g}" for of, most in MOST.items()]
    return table(("people", "per", *heads, *limits, ""), rows(grown))


def _figure(value: float) -> str:
    return f"{value:.3g}" if value < 1000 else f"{value:.0f}"
