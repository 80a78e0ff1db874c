"""What a list of 主な時間外業務内容 may become."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from dakoku.platform.errors import Conflict, FieldError, InvalidInput
from dakoku.store.organisation.categories import FIXED, Category


@dataclass(frozen=True, slots=True)
class WantedCategory:
    """A category as it shall be; a new one has no id yet."""

    id: str | None
    name: str
    active: bool


def check(known: Sequence[Category], wanted: Sequence[WantedCategory]) -> None:
    """Raises `InvalidInput`, or `Conflict` (`categoryUsed`)."""
    wrong = [*_unknown(known, wanted), *_fixed(wanted), *_same_names(wanted)]
    if wrong:
        raise InvalidInput("These categories cannot be saved.", fields=wrong)
    keep_used(known, {one.id for one in wanted}, "make it inactive instead")


def keep_used(known: Sequence[Category], kept: Collection[str | None], remedy: str) -> None:
    """Raises `Conflict` (`categoryUsed`) where one that was used is not among the kept."""
    missing = [
        FieldError("items", "categoryUsed", f"{each.name} was used before: {remedy}.")
        for each in known
        if each.used and each.id not in kept
    ]
    if missing:
        raise Conflict("Categories that were used cannot be removed.", code="categoryUsed", fields=missing)


def _unknown(known: Sequence[Category], wanted: Sequence[WantedCategory]) -> Iterator[FieldError]:
    ids = [one.id for one in wanted if one.id]
    if len(set(ids)) < len(ids) or not set(ids) <= {each.id for each in known}:
        yield FieldError("items", "unknownCategory", "Send each category once, a new one without an id.")


def _fixed(wanted: Sequence[WantedCategory]) -> Iterator[FieldError]:
    for each in FIXED:
        if WantedCategory(each.id, each.name, active=True) not in wanted:
            yield FieldError("items", "categoryFixed", f"{each.name} is fixed: leave it as it is.")


def _same_names(wanted: Sequence[WantedCategory]) -> Iterator[FieldError]:
    names = [one.name for one in wanted]
    for place, name in enumerate(names):
        if name in names[:place]:
            yield FieldError(f"items.{place}.name", "sameName", f"There is {name} already.")
