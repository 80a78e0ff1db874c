"""Spans of minutes as sets: half-open [start, end), sorted, disjoint, never empty once normalised."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """Minutes from the work date's midnight. ValueError when it ends before it starts."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"an interval cannot end ({self.end}) before it starts ({self.start})")


Spans = tuple[Interval, ...]


def union(*groups: Iterable[Interval]) -> Spans:
    """Everything that lies in any of the groups; what touches is joined, what is empty is dropped."""
    joined: list[Interval] = []
    for span in sorted(span for group in groups for span in group if span.start < span.end):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Interval(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def intersect(left: Iterable[Interval], right: Iterable[Interval]) -> Spans:
    """What lies in both."""
    others = union(right)
    return union(
        Interval(max(a.start, b.start), min(a.end, b.end))
        for a in union(left)
        for b in others
        if a.start < b.end and b.start < a.end
    )


def subtract(left: Iterable[Interval], right: Iterable[Interval]) -> Spans:
    """What lies in `left` and not in `right`."""
    rest = union(left)
    for hole in union(right):
        rest = tuple(piece for span in rest for piece in _around(span, hole))
    return rest


def length(spans: Iterable[Interval]) -> int:
    """Minutes covered, each counted once."""
    return sum(span.end - span.start for span in union(spans))


def _around(span: Interval, hole: Interval) -> Spans:
    before = Interval(span.start, max(span.start, min(span.end, hole.start)))
    after = Interval(min(span.end, max(span.start, hole.end)), span.end)
    return union((before, after))
