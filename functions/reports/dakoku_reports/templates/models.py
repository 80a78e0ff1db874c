"""What goes over HTTP: docs/api.md, templates."""

from datetime import datetime
from typing import Annotated

from flask_openapi3 import FileStorage
from pydantic import Field

from dakoku.platform.wire import Wire


class TemplatePath(Wire):
    """Of which kind of report."""

    kind: Annotated[str, Field(pattern=r"^[a-z]{1,20}$")]


class FormFile(Wire):
    """An .xlsx of at most 2 MiB."""

    file: FileStorage


class KeptTemplate(Wire):
    """The organisation's own form."""

    name: str
    size: int
    at: datetime


class NamedField(Wire):
    """A name that a form may give a cell, and what it is filled with."""

    name: str
    label: str


class FieldTable(Wire):
    """Single values, or the columns of a table, in the caller's language."""

    label: str
    fields: list[NamedField]


class ListedTemplate(Wire):
    """One kind. `template` is null where it has our form."""

    kind: str
    template: KeptTemplate | None
    tables: list[FieldTable]


class TemplateList(Wire):
    """All kinds whose form can be the organisation's own."""

    templates: list[ListedTemplate]


class TemplateLink(Wire):
    """Where to fetch it, and until when."""

    url: str
    expires_at: datetime
