"""What a system must offer for its attendance to be pulled. Jobcan is the first, KING OF TIME fits too."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Protocol

from dakoku_sync.pulled import DecodedDate, People

Raw = Any
"""JSON as it came, several pages joined to one."""


class Reader(Protocol):
    """The half that asks. Its methods raise `dakoku_sync.errors`."""

    @property
    def calls(self) -> int:
        """Requests made so far, tokens among them."""
        ...

    @property
    def span(self) -> int:
        """How many dates it answers at once: those of one slice."""
        ...

    def closed_until(self, at: datetime) -> datetime | None:
        """When it opens again, if it is closed at this instant."""
        ...

    def people(self) -> Raw:
        """Everybody the provider has."""
        ...

    def dates(self, first: date, last: date) -> Mapping[date, Raw]:
        """What it has for each date, both included; at most `span` of them."""
        ...


class Decoder(Protocol):
    """The half that understands. Pure, and total: whatever JSON comes, it answers, with failures named."""

    def people(self, raw: Raw) -> People:
        """Everybody in an answer of `Reader.people`."""
        ...

    def day(self, raw: Raw, day: date) -> DecodedDate:
        """Everybody's date in one of the answers of `Reader.dates`."""
        ...
