"""The import of a staff list."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area
from dakoku_ledger.models.previews import ImportQuery, ListFile
from dakoku_ledger.models.staff_preview import StaffPreview
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.routes.importing import answer_import
from dakoku_ledger.staff.importing import Preview, StaffImport
from dakoku_ledger.staff.labels import LABELS


def register(app: OpenAPI, prefix: str, staff_import: StaffImport) -> None:
    """Put the route on the app."""

    @app.post(
        f"{prefix}/employees/import",
        summary="Preview a staff list, or import it exactly as it was previewed",
        responses={200: StaffPreview, **REFUSED, 409: Problem, 413: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.PEOPLE, edit=True)
    def import_staff(query: ImportQuery, form: ListFile) -> Response:
        def run(data: bytes, digest: str) -> Preview:
            return staff_import.run(principal().uid, data, digest)

        return answer_import(
            query, form, labels=LABELS, preview=staff_import.preview, run=run, shown=StaffPreview.of
        )
