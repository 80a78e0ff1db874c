"""Which form a report is written on: the organisation's own where it has one, else ours."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from google.cloud import firestore

from dakoku.platform import storage
from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict
from dakoku.platform.languages import Language
from dakoku.store.organisation.templates import Templates
from dakoku_reports.templates.faults import BadForm
from dakoku_reports.templates.fields import Fields, Record
from dakoku_reports.templates.filling import read

Write = Callable[[Record, Language, Path], None]


class Writers(Protocol):
    """Where the kinds get it from."""

    def of(self, fields: Fields[Record], ours: Write[Record]) -> Write[Record]:
        """What writes the files of one report; `ours` writes those of the product's own form.

        Raises `Conflict` (`templateUnreadable`), `Unavailable`.
        """


class Ours:
    """The product's own forms alone."""

    def of(self, fields: Fields[Record], ours: Write[Record]) -> Write[Record]:  # noqa: ARG002 - there is no other
        """Ours."""
        return ours


OURS = Ours()


@dataclass(frozen=True)
class OwnForms:
    """Those that were handed in, each read once for all files of a report."""

    config: Config
    client: firestore.Client

    def of(self, fields: Fields[Record], ours: Write[Record]) -> Write[Record]:
        """As `Writers` has it."""
        template = Templates(self.client).get(fields.kind)
        if template is None:
            return ours
        content = storage.load(self.config, template.file)
        try:
            return read(content or b"", fields).fill
        except BadForm as error:
            raise Conflict(
                f"The organisation's own form {template.name} cannot be filled ({error}): "
                "hand it in anew, or go back to the standard form.",
                code="templateUnreadable",
            ) from error
