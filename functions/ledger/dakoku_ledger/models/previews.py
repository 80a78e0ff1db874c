"""What the previews of all imports have in common."""

from typing import Annotated

from flask_openapi3 import FileStorage
from pydantic import Field

from dakoku.platform.languages import Language
from dakoku.platform.wire import Wire
from dakoku_ledger.lists.faults import Fault
from dakoku_ledger.lists.messages import message
from dakoku_ledger.lists.shape import Labels


class ImportQuery(Wire):
    """Preview only, unless `dryRun` is false; then `digest` must be that of the preview."""

    dry_run: bool = True
    digest: Annotated[str, Field(max_length=64)] = ""


class ListFile(Wire):
    """A .csv (UTF-8, Shift_JIS) or .xlsx file of at most 5 MB."""

    file: FileStorage


class ChangedField(Wire):
    """One field as text, before and after; null: nothing."""

    field: str
    before: str | None
    after: str | None


class PreviewError(Wire):
    """One thing to mend: `code` and `params` are stable, `message` is in the caller's language."""

    line: int | None
    field: str | None
    code: str
    message: str
    value: str
    params: dict[str, str | int]

    @staticmethod
    def of(fault: Fault, language: Language, labels: Labels) -> "PreviewError":
        """A fault in words."""
        return PreviewError(
            line=fault.line,
            field=fault.column,
            code=fault.code.value,
            message=message(fault, language, labels),
            value=fault.value,
            params=dict(fault.params),
        )
