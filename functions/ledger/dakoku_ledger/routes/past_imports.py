"""The imports of before, and files to begin a list with."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform import languages
from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS
from dakoku.platform.wire import answer
from dakoku_ledger.imports.past import PastImports
from dakoku_ledger.imports.templates import template
from dakoku_ledger.models.past_imports import PastImport, PastImportList, TemplatePath
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.routes.download import CSV, csv_download


def register(app: OpenAPI, prefix: str, past: PastImports) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/imports",
        summary="What was imported before",
        responses={200: PastImportList, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS)
    def past_imports() -> Response:
        found = past.newest(principal())
        return answer(PastImportList(imports=[PastImport.of(one, name) for one, name in found]))

    @app.get(
        f"{prefix}/imports/templates/<kind>.csv",
        summary="A file to begin a list with",
        responses={**CSV, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS)
    def import_template(path: TemplatePath) -> Response:
        name = f"{path.kind}.csv"
        return csv_download(template(path.kind, languages.of_request()), name, name)
