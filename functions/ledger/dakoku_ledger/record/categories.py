"""The category of a day's overtime: one that is offered, and from then on marked as used."""

from collections.abc import Collection
from dataclasses import replace

from google.cloud import firestore

from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.store.organisation.categories import Categories, Category
from dakoku.store.record.forms import Form
from dakoku.store.stored import Stored


def use_category(
    client: firestore.Client,
    batch: firestore.WriteBatch,
    department_id: str,
    form: Form,
    before: Form | None,
) -> None:
    """Check the form's category; one that was retired may stay where it was. Raises `InvalidInput`."""
    owner, stored = Categories(client).of(department_id)
    chosen = next((each for each in stored.value if each.id == form.category_id), None)
    kept = before is not None and before.category_id == form.category_id
    if chosen is None or not (chosen.active or kept):
        unknown = FieldError("categoryId", "unknownCategory", "Choose one of the categories.")
        raise InvalidInput("There is no such category.", fields=[unknown])
    mark_used(client, batch, owner, stored, {chosen.id})


def mark_used(
    client: firestore.Client,
    batch: firestore.WriteBatch,
    owner: str,
    stored: Stored[tuple[Category, ...]],
    ids: Collection[str],
) -> None:
    """Put into the batch that these categories of a list were used, if that is new."""
    marked = tuple(replace(each, used=each.used or each.id in ids) for each in stored.value)
    if marked != stored.value:
        Categories(client).put(batch, owner, marked, stored.revision)
