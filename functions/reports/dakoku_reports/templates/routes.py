"""The HTTP API of an organisation's own forms."""

from typing import Any

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform import languages
from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.languages import Language
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku.store.organisation.templates import Template
from dakoku_reports.kind import CONTENT_TYPES, XLSX
from dakoku_reports.templates.fields import PREFIX, Fields
from dakoku_reports.templates.kinds import ALL
from dakoku_reports.templates.models import (
    FieldTable,
    FormFile,
    KeptTemplate,
    ListedTemplate,
    NamedField,
    TemplateLink,
    TemplateList,
    TemplatePath,
)
from dakoku_reports.templates.package import MOST_BYTES
from dakoku_reports.templates.shelf import Shelf
from dakoku_reports.templates.words import WORDS, label

_SECURITY: list[dict[str, list[str]]] = [{"firebase": []}]


def register(app: OpenAPI, prefix: str, shelf: Shelf) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/templates",
        summary="Each kind's form, and the names that one of the organisation's own may use",
        responses={200: TemplateList, 401: Problem, 403: Problem},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.REPORTS)
    def templates() -> Response:
        kept, language = shelf.all(), languages.of_request()
        listed = [_listed(fields, kept.get(kind), language) for kind, fields in ALL.items()]
        return answer(TemplateList(templates=listed))

    @app.put(
        f"{prefix}/templates/<kind>",
        summary="Have a kind of report written on the organisation's own form",
        responses={200: KeptTemplate, 401: Problem, 403: Problem, 404: Problem, 422: Problem, 503: Problem},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.SETTINGS, edit=True)
    def put_template(path: TemplatePath, form: FormFile) -> Response:
        content = form.file.stream.read(MOST_BYTES + 1)  # one byte too many tells a file that is too large
        name, language = form.file.filename or "", languages.of_request()
        return answer(KeptTemplate.model_validate(shelf.put(principal(), path.kind, name, content, language)))

    @app.delete(
        f"{prefix}/templates/<kind>",
        summary="Go back to the standard form",
        responses={204: None, 401: Problem, 403: Problem, 404: Problem},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.SETTINGS, edit=True)
    def delete_template(path: TemplatePath) -> Response:
        shelf.remove(principal(), path.kind)
        return Response(status=204)

    @app.get(
        f"{prefix}/templates/<kind>/file",
        summary="A short-lived link to the organisation's own form",
        responses={200: TemplateLink, 401: Problem, 403: Problem, 404: Problem, 503: Problem},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.REPORTS)
    def template_file(path: TemplatePath) -> Response:
        url, expires_at = shelf.link(path.kind)
        return answer(TemplateLink(url=url, expires_at=expires_at))

    @app.get(
        f"{prefix}/templates/<kind>/sample",
        summary="A form to begin with, all of its cells named",
        responses={200: None, 401: Problem, 403: Problem, 404: Problem},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.REPORTS)
    def template_sample(path: TemplatePath) -> Response:
        content = shelf.sample(path.kind, languages.of_request())
        return Response(content, content_type=CONTENT_TYPES[XLSX], headers={"Cache-Control": "no-store"})


def _listed(fields: Fields[Any], kept: Template | None, language: Language) -> ListedTemplate:
    words = WORDS[language]
    tables = [_table(words.single, PREFIX, [field.name for field in fields.single], language)]
    for table in fields.tables:
        names = [field.name for field in table.fields]
        tables.append(_table(words.lines[table.name], f"{PREFIX}{table.name}.", names, language))
    return ListedTemplate(
        kind=fields.kind,
        template=KeptTemplate(name=kept.name, size=kept.size, at=kept.at) if kept else None,
        tables=tables,
    )


def _table(title: str, prefix: str, names: list[str], language: Language) -> FieldTable:
    found = [NamedField(name=f"{prefix}{name}", label=label(name, language)) for name in names]
    return FieldTable(label=title, fields=found)
