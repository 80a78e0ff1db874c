"""Every import over HTTP: a preview, or (`dryRun=false`) exactly what was previewed."""

from collections.abc import Callable
from typing import TypeVar

from flask import Response

from dakoku.platform import languages
from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.platform.languages import Language
from dakoku.platform.wire import Wire, answer
from dakoku_ledger.lists.changes import ListRefused
from dakoku_ledger.lists.faults import Fault
from dakoku_ledger.lists.messages import message
from dakoku_ledger.lists.shape import Labels
from dakoku_ledger.lists.table import MOST_BYTES
from dakoku_ledger.models.previews import ImportQuery, ListFile

Made = TypeVar("Made")


def answer_import(
    query: ImportQuery,
    form: ListFile,
    *,
    labels: Labels,
    preview: Callable[[bytes], Made],
    run: Callable[[bytes, str], Made],
    shown: Callable[[Made, Language], Wire],
) -> Response:
    """The answer to one request. `shown` puts a preview on the wire; refusals name lines and columns."""
    language = languages.of_request()
    data = form.file.stream.read(MOST_BYTES + 1)  # one byte too many tells a file that is too large
    if query.dry_run:
        return answer(shown(preview(data), language))
    try:
        return answer(shown(run(data, query.digest), language))
    except ListRefused as refused:
        fields = [_field(fault, language, labels) for fault in refused.faults]
        raise InvalidInput(refused.message, code=refused.code, fields=fields) from refused


def _field(fault: Fault, language: Language, labels: Labels) -> FieldError:
    return FieldError(fault.column or "file", fault.code.value, message(fault, language, labels), fault.line)
