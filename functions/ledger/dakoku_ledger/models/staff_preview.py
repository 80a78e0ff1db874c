"""The preview of a staff list import."""

from dakoku.platform.languages import Language
from dakoku.platform.wire import Wire
from dakoku_ledger.models.previews import ChangedField, PreviewError
from dakoku_ledger.staff.changes import PlannedLine
from dakoku_ledger.staff.importing import Preview, counts
from dakoku_ledger.staff.labels import LABELS


class Counts(Wire):
    """Lines by what happens to them; `untouched` people are not in the file and stay as they are."""

    lines: int
    new: int
    changed: int
    unchanged: int
    untouched: int
    errors: int


class PreviewLine(Wire):
    """One good line."""

    line: int
    code: str
    name: str
    department_code: str
    action: str
    changes: list[ChangedField]

    @staticmethod
    def of(planned: PlannedLine) -> "PreviewLine":
        """As planned."""
        return PreviewLine(
            line=planned.line,
            code=planned.employee.code,
            name=planned.employee.name,
            department_code=planned.department_code,
            action=planned.action.value,
            changes=[ChangedField.model_validate(change) for change in planned.changes],
        )


class StaffPreview(Wire):
    """What importing the file would do (or did)."""

    columns: list[str]
    ignored: list[str]
    counts: Counts
    lines: list[PreviewLine]
    errors: list[PreviewError]
    digest: str

    @staticmethod
    def of(preview: Preview, language: Language) -> "StaffPreview":
        """A preview in a language."""
        return StaffPreview(
            columns=[column.value for column in preview.staff.columns],
            ignored=list(preview.staff.ignored),
            counts=Counts(**counts(preview)),
            lines=[PreviewLine.of(line) for line in preview.plan.lines],
            errors=[PreviewError.of(fault, language, LABELS) for fault in preview.plan.faults],
            digest=preview.plan.digest,
        )
