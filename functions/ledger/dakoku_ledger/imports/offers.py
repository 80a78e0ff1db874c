"""The categories and work patterns that a file names: what is offered where, read once for everybody."""

from collections.abc import Callable, Iterable
from functools import cache

from google.cloud import firestore

from dakoku.store.arranging.patterns import Patterns, WorkPattern
from dakoku.store.organisation.categories import Categories, Category
from dakoku.store.stored import Stored
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.lines import Line
from dakoku_ledger.lists.recognition import plain
from dakoku_ledger.record.categories import mark_used

_Listed = tuple[str, Stored[tuple[Category, ...]]]  # whose list, and the list


class Offers:
    """Safe to share between threads."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._categories: Callable[[str], _Listed] = cache(Categories(client).of)
        self._patterns: Callable[[], list[WorkPattern]] = cache(Patterns(client).all)
        self._used: dict[str, set[str]] = {}  # by department

    def category(self, line: Line, department_id: str, name: str) -> str | Fault:
        """The id of a category that is offered in a department."""
        offered = [one for one in self._categories(department_id)[1].value if one.active]
        found = next((one.id for one in offered if plain(one.name) == plain(name)), None)
        return found or _unknown(FaultCode.UNKNOWN_CATEGORY, line, name, (one.name for one in offered))

    def pattern(self, line: Line, department_id: str, name: str) -> WorkPattern | Fault:
        """A pattern that people of a department may have."""
        offered = [
            one for one in self._patterns() if one.active and one.department_id in (None, department_id)
        ]
        found = next((one for one in offered if plain(one.pattern.name) == plain(name)), None)
        return found or _unknown(FaultCode.UNKNOWN_PATTERN, line, name, (one.pattern.name for one in offered))

    def category_name(self, department_id: str, category_id: str | None) -> str:
        """What a category is called in a department."""
        known = self._categories(department_id)[1].value
        return next((one.name for one in known if one.id == category_id), "")

    def pattern_name(self, pattern_id: str | None) -> str:
        """What a pattern is called."""
        return next((one.pattern.name for one in self._patterns() if one.id == pattern_id), "")

    def use(self, department_id: str, category_ids: Iterable[str]) -> None:
        """Remember that these categories were used in a department."""
        self._used.setdefault(department_id, set()).update(category_ids)

    def mark_used(self, batch: firestore.WriteBatch) -> None:
        """Put all that were used into the batch, each list once."""
        owners: dict[str, set[str]] = {}
        lists: dict[str, Stored[tuple[Category, ...]]] = {}
        for department_id, ids in self._used.items():
            owner, lists[owner] = self._categories(department_id)
            owners.setdefault(owner, set()).update(ids)
        for owner, ids in owners.items():
            mark_used(self._client, batch, owner, lists[owner], ids)


def _unknown(code: FaultCode, line: Line, name: str, known: Iterable[str]) -> Fault:
    column = "category" if code is FaultCode.UNKNOWN_CATEGORY else "pattern"
    return Fault(code, line.line, column, name, {"known": ", ".join(known)})
