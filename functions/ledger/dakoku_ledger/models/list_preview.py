"""The preview of an import of leave, trips, a calendar or past hours."""

from datetime import date
from typing import Annotated

from pydantic import Field

from dakoku.platform.languages import Language
from dakoku.platform.wire import Wire
from dakoku_ledger.imports.preview import Preview, counts
from dakoku_ledger.imports.run import PlannedLine
from dakoku_ledger.lists.shape import Labels
from dakoku_ledger.models.ids import Id
from dakoku_ledger.models.previews import ChangedField, ImportQuery, PreviewError


class CalendarImportQuery(ImportQuery):
    """Whose calendar (`organisation`, or a department's id), and of which calendar year."""

    owner: Id
    year: Annotated[int, Field(ge=2000, le=2100)]


class LineCounts(Wire):
    """Lines by what happens to them."""

    lines: int
    new: int
    changed: int
    unchanged: int
    errors: int


class ListLine(Wire):
    """One good line. `code` and `name` are null in a calendar."""

    line: int
    code: str | None
    name: str | None
    date: date
    action: str
    changes: list[ChangedField]

    @staticmethod
    def of(planned: PlannedLine) -> "ListLine":
        """As planned."""
        employee = planned.employee
        return ListLine(
            line=planned.line,
            code=employee.code if employee else None,
            name=employee.name if employee else None,
            date=planned.date,
            action=planned.action.value,
            changes=[ChangedField.model_validate(change) for change in planned.changes],
        )


class ListPreview(Wire):
    """What importing the file would do (or did)."""

    columns: list[str]
    ignored: list[str]
    counts: LineCounts
    lines: list[ListLine]
    errors: list[PreviewError]
    digest: str

    @staticmethod
    def of(preview: Preview, language: Language, labels: Labels) -> "ListPreview":
        """A preview in a language."""
        return ListPreview(
            columns=[column.value for column in preview.file.columns],
            ignored=list(preview.file.ignored),
            counts=LineCounts(**counts(preview)),
            lines=[ListLine.of(line) for line in preview.lines],
            errors=[PreviewError.of(fault, language, labels) for fault in preview.faults],
            digest=preview.digest,
        )
