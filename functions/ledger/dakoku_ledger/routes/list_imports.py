"""The imports of leave, trips, past hours and calendars."""

from collections.abc import Callable

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS
from dakoku.platform.languages import Language
from dakoku.platform.permissions import Area
from dakoku_ledger.imports.calendar import CalendarImport
from dakoku_ledger.imports.columns import calendar as calendar_columns
from dakoku_ledger.imports.personal import PersonalImport
from dakoku_ledger.imports.preview import Preview
from dakoku_ledger.lists.shape import Labels
from dakoku_ledger.models.list_preview import CalendarImportQuery, ListPreview
from dakoku_ledger.models.previews import ImportQuery, ListFile
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.routes.importing import answer_import

_ANSWERS = {200: ListPreview, **REFUSED, 409: Problem, 413: Problem}


def register(app: OpenAPI, prefix: str, importing: PersonalImport) -> None:
    """Put the route for a list about people on the app."""
    path, labels = importing.kind.name, importing.kind.shape.labels

    @app.post(
        f"{prefix}/{path}/import",
        summary=f"Preview a list of {path}, or import it exactly as it was previewed",
        responses=_ANSWERS,
        security=SECURITY,
        endpoint=f"import_{path}",
    )
    @allow(*ADMINS, area=Area.RECORDS, edit=True)
    def import_list(query: ImportQuery, form: ListFile) -> Response:
        caller = principal()

        def preview(data: bytes) -> Preview:
            return importing.preview(caller, data)

        def run(data: bytes, digest: str) -> Preview:
            return importing.run(caller, data, digest)

        return answer_import(query, form, labels=labels, preview=preview, run=run, shown=_shown(labels))


def register_calendar(app: OpenAPI, prefix: str, importing: CalendarImport) -> None:
    """Put the route for calendars on the app."""

    @app.post(
        f"{prefix}/calendars/import",
        summary="Preview a calendar's days, or import them exactly as they were previewed",
        responses={**_ANSWERS, 404: Problem, 503: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.SETTINGS, edit=True)
    def import_calendar(query: CalendarImportQuery, form: ListFile) -> Response:
        caller, labels = principal(), calendar_columns.SHAPE.labels

        def preview(data: bytes) -> Preview:
            return importing.preview(caller, query.owner, query.year, data)

        def run(data: bytes, digest: str) -> Preview:
            return importing.run(caller, query.owner, query.year, data, digest)

        return answer_import(query, form, labels=labels, preview=preview, run=run, shown=_shown(labels))


def _shown(labels: Labels) -> Callable[[Preview, Language], ListPreview]:
    return lambda preview, language: ListPreview.of(preview, language, labels)
