"""操作履歴: what was done, by whom, and when."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform import languages
from dakoku.platform.http import allow
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.auditing.csv_file import FILE_NAME, audit_csv
from dakoku_ledger.auditing.trail import AuditTrail
from dakoku_ledger.models.audit import AuditPage, AuditPeriodQuery, AuditQuery
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.routes.download import CSV, csv_download


def register(app: OpenAPI, prefix: str, trail: AuditTrail) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/audit",
        summary="The audit trail, newest first",
        responses={200: AuditPage, **REFUSED},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.MEMBERS)
    def audit(query: AuditQuery) -> Response:
        return answer(AuditPage.of(trail.page(query.between(query.from_, query.to), query.cursor)))

    @app.get(
        f"{prefix}/audit.csv",
        summary="The audit trail of a period, as CSV (UTF-8 with BOM)",
        responses={**CSV, **REFUSED},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.MEMBERS)
    def audit_file(query: AuditPeriodQuery) -> Response:
        language = languages.of_request()
        page = trail.period(query.between(query.from_, query.to), query.from_, query.to)
        zone = trail.settings.organisation().rules.zone
        return csv_download(audit_csv(page, zone, language), "audit.csv", FILE_NAME[language])
