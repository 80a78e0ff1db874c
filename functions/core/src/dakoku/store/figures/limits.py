"""`settings/limits`: the limits on overtime, by groups of staff."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from google.cloud import firestore

from dakoku.domain.limits import LimitSet
from dakoku.domain.triggers import Triggers
from dakoku.store.organisation.settings import COLLECTION
from dakoku.store.stored import Stored, replace


@dataclass(frozen=True, slots=True)
class NamedSet:
    """Limits, and what they are called."""

    name: str
    limits: LimitSet


@dataclass(frozen=True, slots=True)
class LimitSettings:
    """`sets` by id; `by_employment_type` (雇用区分 → id), and `usual` (an id) for everybody else.

    `warnings`: the minutes of a month, ascending, at which people are warned before a limit. `notices`: what
    calls for a 超過通知文; `doctor`: the minutes of a month above which people are on the 産業医連絡票.
    """

    sets: Mapping[str, NamedSet]
    by_employment_type: Mapping[str, str]
    usual: str
    warnings: tuple[int, ...]
    notices: Triggers = field(default_factory=Triggers)
    doctor: int = 80 * 60

    def of(self, employment_type: str) -> NamedSet:
        """The limits of somebody of this 雇用区分."""
        return self.sets[self.by_employment_type.get(employment_type, self.usual)]


_TEACHERS, _ARTICLE_36 = "guideline", "article36"
# Teachers stand under the ministry's guideline; those under the Labour Standards Act under Article 36, where
# work on statutory holidays counts apart.
DEFAULTS = LimitSettings(
    sets={
        _TEACHERS: NamedSet("教員（指針）", LimitSet()),
        _ARTICLE_36: NamedSet("36協定", LimitSet(without_statutory=True)),
    },
    by_employment_type=dict.fromkeys(("事務職員", "技能労務職員", "会計年度任用職員"), _ARTICLE_36),
    usual=_TEACHERS,
    warnings=(40 * 60, 75 * 60),
)


class Limits:
    """The settings."""

    def __init__(self, client: firestore.Client) -> None:
        self._reference = client.collection(COLLECTION).document("limits")

    def stored(self) -> Stored[LimitSettings]:
        """The settings; the revision is None while nobody has changed the defaults."""
        snapshot = self._reference.get()
        if not snapshot.exists:
            return Stored(DEFAULTS, None)
        return Stored(_settings(snapshot.to_dict()), snapshot.update_time)

    def put(self, batch: firestore.WriteBatch, settings: LimitSettings, revision: Any | None) -> None:
        """Write the settings into the batch, only over exactly the revision that was read."""
        replace(batch, self._reference, shape(settings), revision)


def shape(settings: LimitSettings) -> dict[str, Any]:
    """The settings as docs/data.md has them."""
    return {
        "sets": {key: _set_shape(each) for key, each in settings.sets.items()},
        "byEmploymentType": dict(settings.by_employment_type),
        "usual": settings.usual,
        "warnings": list(settings.warnings),
        "notices": triggers_shape(settings.notices),
        "doctor": settings.doctor,
    }


def triggers_shape(triggers: Triggers) -> dict[str, Any]:
    """Triggers as docs/data.md has them."""
    fields = asdict(triggers)
    return {"runningMonths": fields.pop("running_months"), **fields}


def _set_shape(named: NamedSet) -> dict[str, Any]:
    limits = named.limits
    return {
        "name": named.name,
        "month": limits.month,
        "year": limits.year,
        "specialMonth": limits.special_month,
        "specialYear": limits.special_year,
        "average": limits.average,
        "longestSpan": limits.longest_span,
        "monthsOver": limits.months_over,
        "firstMonth": limits.first_month,
        "withoutStatutory": limits.without_statutory,
    }


def _settings(document: Mapping[str, Any]) -> LimitSettings:
    return LimitSettings(
        sets={key: _set(each) for key, each in document["sets"].items()},
        by_employment_type=document["byEmploymentType"],
        usual=document["usual"],
        warnings=tuple(document["warnings"]),
        notices=triggers_from(document["notices"]) if "notices" in document else DEFAULTS.notices,
        doctor=document.get("doctor", DEFAULTS.doctor),
    )


def triggers_from(document: Mapping[str, Any]) -> Triggers:
    """The reverse."""
    fields = dict(document)
    return Triggers(running_months=fields.pop("runningMonths"), **fields)


def _set(document: Mapping[str, Any]) -> NamedSet:
    limits = LimitSet(
        month=document["month"],
        year=document["year"],
        special_month=document["specialMonth"],
        special_year=document["specialYear"],
        average=document["average"],
        longest_span=document["longestSpan"],
        months_over=document["monthsOver"],
        first_month=document["firstMonth"],
        without_statutory=document["withoutStatutory"],
    )
    return NamedSet(document["name"], limits)
