"""The limits on overtime as organisation administrators set them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from google.cloud import firestore

from dakoku.domain.limits import LimitSet
from dakoku.platform.clock import Clock
from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.store.figures.limits import Limits, LimitSettings, shape
from dakoku.store.trail.audit import Audit


@dataclass(frozen=True)
class LimitDesk:
    """The use cases."""

    client: firestore.Client
    clock: Clock

    def settings(self) -> LimitSettings:
        """The settings as they stand now."""
        return Limits(self.client).stored().value

    def save(self, caller: Principal, wanted: LimitSettings) -> LimitSettings:
        """Replace the settings. Raises `InvalidInput`."""
        wrong = [*_unknown(wanted), *_contradictions(wanted), *_warnings(wanted)]
        if wrong:
            raise InvalidInput("These limits cannot be saved.", fields=wrong)
        return retried(lambda: self._save(caller, wanted))

    def _save(self, caller: Principal, wanted: LimitSettings) -> LimitSettings:
        known = Limits(self.client).stored()
        if known.value == wanted:
            return wanted
        batch = self.client.batch()
        Limits(self.client).put(batch, wanted, known.revision)
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=caller.uid,
            action="limits.change",
            subject="settings/limits",
            before=shape(known.value),
            after=shape(wanted),
        )
        commit(batch)
        return wanted


def _unknown(wanted: LimitSettings) -> Iterator[FieldError]:
    if wanted.usual not in wanted.sets:
        yield FieldError("usual", "unknownSet", "Choose one of the sets.")
    for employment_type, set_id in wanted.by_employment_type.items():
        if set_id not in wanted.sets:
            yield FieldError(f"byEmploymentType.{employment_type}", "unknownSet", "Choose one of the sets.")


def _contradictions(wanted: LimitSettings) -> Iterator[FieldError]:
    for set_id, named in wanted.sets.items():
        for field in _too_low(named.limits):
            yield FieldError(
                f"sets.{set_id}.{field}",
                "belowUsualLimit",
                "Allow at least as much as without circumstances.",
            )


def _too_low(limits: LimitSet) -> Iterator[str]:
    if limits.special_month < limits.month:
        yield "specialMonth"
    if limits.special_year < limits.year:
        yield "specialYear"


def _warnings(wanted: LimitSettings) -> Iterator[FieldError]:
    if any(later <= earlier for earlier, later in pairwise(wanted.warnings)):
        yield FieldError("warnings", "notAscending", "Put the smaller one first, each once.")
