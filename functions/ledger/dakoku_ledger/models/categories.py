"""主な時間外業務内容: docs/data.md, `categories`."""

from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku_ledger.models.ids import Id
from dakoku_ledger.record.category_checks import WantedCategory


class CategoriesQuery(Wire):
    """Whose list; without a department the organisation's."""

    department_id: Id | None = None


class CategoriesPath(Wire):
    """Whose own list."""

    department_id: Id


class SentCategory(Wire):
    """A category; without `id` a new one."""

    id: Id | None = None
    name: Annotated[str, Field(min_length=1, max_length=20)]
    active: bool = True


class NewCategories(Wire):
    """A whole list in its order: a department's, or (null) the organisation's."""

    department_id: Id | None
    items: Annotated[list[SentCategory], Field(max_length=50)]

    def wanted(self) -> list[WantedCategory]:
        """As the use case has it."""
        return [WantedCategory(item.id, item.name, item.active) for item in self.items]


class ListedCategory(Wire):
    """One category. `used`: it can no longer be removed."""

    id: str
    name: str
    active: bool
    used: bool


class ListedCategories(Wire):
    """A list in its order. `departmentId` is null when it is the organisation's."""

    department_id: str | None
    items: list[ListedCategory]
