"""`settings/pulling`: what is taken from other systems, and how times are written in by hand beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from google.cloud import firestore

from dakoku.domain.intervals import Interval
from dakoku.domain.sources import Primary
from dakoku.store.organisation.settings import COLLECTION
from dakoku.store.stored import Stored, replace

UNITS = (1, 5, 10, 15, 30)


@dataclass(frozen=True, slots=True)
class DefaultTimes:
    """What pages show, in minutes, on a day that was not pulled yet. It is in no sheet and in no sum."""

    start: int
    end: int
    breaks: tuple[Interval, ...] = ()
    morning_off: Interval | None = None
    afternoon_off: Interval | None = None


@dataclass(frozen=True, slots=True)
class PullingSettings:
    """`attendance`: whether anything is pulled. `unit`: the minutes in which times are written in by hand.
    `primary`: which punches count in sheets made from now on, for employees who have nothing of their own."""

    attendance: bool = True
    unit: int = 1
    primary: Primary = Primary.PUNCHES
    defaults: DefaultTimes | None = None


class Pulling:
    """The settings."""

    def __init__(self, client: firestore.Client) -> None:
        self._reference = client.collection(COLLECTION).document("pulling")

    def stored(self, transaction: firestore.Transaction | None = None) -> Stored[PullingSettings]:
        """The settings; the revision is None while there are none, and what holds at first does."""
        snapshot = self._reference.get(transaction=transaction)
        if not snapshot.exists:
            return Stored(PullingSettings(), None)
        return Stored(_settings(snapshot.to_dict()), snapshot.update_time)

    def put(self, batch: firestore.WriteBatch, settings: PullingSettings, revision: Any | None) -> None:
        """Write the settings into the batch, only over exactly the revision that was read."""
        replace(batch, self._reference, shape(settings), revision)


def shape(settings: PullingSettings) -> dict[str, Any]:
    """The settings as docs/data.md has them."""
    return {
        "attendance": settings.attendance,
        "unit": settings.unit,
        "primary": settings.primary.value,
        "defaults": _defaults_shape(settings.defaults) if settings.defaults else None,
    }


def _defaults_shape(times: DefaultTimes) -> dict[str, Any]:
    return {
        "start": times.start,
        "end": times.end,
        "breaks": [_span_shape(one) for one in times.breaks],
        "morningOff": _span_shape(times.morning_off),
        "afternoonOff": _span_shape(times.afternoon_off),
    }


def _span_shape(span: Interval | None) -> dict[str, int] | None:
    return {"start": span.start, "end": span.end} if span else None


def _settings(document: Mapping[str, Any]) -> PullingSettings:
    defaults = document["defaults"]
    return PullingSettings(
        attendance=document["attendance"],
        unit=document["unit"],
        primary=Primary(document["primary"]),
        defaults=_defaults(defaults) if defaults else None,
    )


def _defaults(document: Mapping[str, Any]) -> DefaultTimes:
    return DefaultTimes(
        start=document["start"],
        end=document["end"],
        breaks=tuple(Interval(**span) for span in document["breaks"]),
        morning_off=_span(document["morningOff"]),
        afternoon_off=_span(document["afternoonOff"]),
    )


def _span(document: Mapping[str, int] | None) -> Interval | None:
    return Interval(**document) if document else None
