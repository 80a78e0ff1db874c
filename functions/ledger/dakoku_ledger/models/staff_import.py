"""What is sent to the staff list import."""

from typing import Annotated

from flask_openapi3 import FileStorage
from pydantic import Field

from dakoku.platform.wire import Wire


class ImportQuery(Wire):
    """Preview only, unless `dryRun` is false; then `digest` must be that of the preview."""

    dry_run: bool = True
    digest: Annotated[str, Field(max_length=64)] = ""


class StaffFile(Wire):
    """A .csv (UTF-8, Shift_JIS) or .xlsx file of at most 5 MB."""

    file: FileStorage
