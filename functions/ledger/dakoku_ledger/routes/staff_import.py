"""The import of a staff list."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform import languages
from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.languages import Language
from dakoku.platform.wire import answer
from dakoku_ledger.models.staff_import import ImportQuery, StaffFile
from dakoku_ledger.models.staff_preview import StaffPreview
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.staff.faults import Fault
from dakoku_ledger.staff.messages import message
from dakoku_ledger.staff.table import MOST_BYTES
from dakoku_ledger.staff_import import StaffImport, StaffListRefused


def register(app: OpenAPI, prefix: str, staff_import: StaffImport) -> None:
    """Put the route on the app."""

    @app.post(
        f"{prefix}/employees/import",
        summary="Preview a staff list, or import it exactly as it was previewed",
        responses={200: StaffPreview, **REFUSED, 409: Problem, 413: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN)
    def import_staff(query: ImportQuery, form: StaffFile) -> Response:
        language = languages.of_request()
        data = form.file.stream.read(MOST_BYTES + 1)  # one byte too many tells a file that is too large
        if query.dry_run:
            return answer(StaffPreview.of(staff_import.preview(data), language))
        try:
            done = staff_import.run(principal().uid, data, query.digest)
        except StaffListRefused as refused:
            fields = [_field(fault, language) for fault in refused.plan.faults]
            raise InvalidInput(refused.message, code=refused.code, fields=fields) from refused
        return answer(StaffPreview.of(done, language))


def _field(fault: Fault, language: Language) -> FieldError:
    return FieldError(fault.column or "file", fault.code.value, message(fault, language), fault.line)
