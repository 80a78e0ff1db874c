"""Where an organisation's own forms are kept: handed in, looked at, given up."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from google.cloud import firestore

from dakoku.platform import storage
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import FieldError, InvalidInput, NotFound, Unavailable
from dakoku.platform.firestore import in_transaction, retried
from dakoku.platform.identity import Principal
from dakoku.platform.ids import new_id
from dakoku.platform.languages import Language
from dakoku.store.organisation.templates import COLLECTION, Template, Templates
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action
from dakoku_reports.kind import CONTENT_TYPES, XLSX
from dakoku_reports.names import fit
from dakoku_reports.templates.faults import BadForm
from dakoku_reports.templates.filling import read
from dakoku_reports.templates.kinds import ALL
from dakoku_reports.templates.sample import write_sample
from dakoku_reports.templates.words import told

log = logging.getLogger(__name__)
LINK_LIFETIME = timedelta(minutes=5)
_LONGEST = 100  # characters of a file's name


class FormRefused(InvalidInput):
    """All that is wrong with a form is in `fields`."""

    code = "badForm"


@dataclass(frozen=True)
class Shelf:
    """The use cases of organisation administrators."""

    config: Config
    client: firestore.Client
    clock: Clock

    def all(self) -> dict[str, Template]:
        """Those there are, by kind."""
        return {template.kind: template for template in Templates(self.client).all() if template.kind in ALL}

    def put(self, caller: Principal, kind: str, name: str, content: bytes, language: Language) -> Template:
        """Keep a form in place of the one before, or of ours.

        Raises `NotFound` for an unknown kind, `FormRefused` with all that is wrong, in a language, and
        `Unavailable`; nothing has changed then.
        """
        fields = ALL.get(kind)
        if fields is None:
            raise _unknown()
        try:
            read(content, fields)
        except BadForm as bad:
            faults = [FieldError(each.name or "file", each.code, told(each, language)) for each in bad.faults]
            raise FormRefused("This file cannot be used as a form.", fields=faults) from bad
        file = f"{COLLECTION}/{new_id()}{XLSX}"
        with TemporaryDirectory() as folder:
            path = Path(folder, f"form{XLSX}")
            path.write_bytes(content)
            storage.save(self.config, file, path, CONTENT_TYPES[XLSX])
        shown = fit(Path(name).stem)[:_LONGEST] or kind
        template = Template(kind, f"{shown}{XLSX}", file, len(content), self.clock(), caller.uid)
        self._replace(caller, kind, template)
        return template

    def remove(self, caller: Principal, kind: str) -> None:
        """Go back to our form. Raises `NotFound` where that is the one already."""
        self._replace(caller, kind, None)

    def link(self, kind: str) -> tuple[str, datetime]:
        """A link to the form, and when it ends. Raises `NotFound`."""
        template = Templates(self.client).get(kind)
        if template is None:
            raise _unknown()
        url = storage.signed_link(self.config, template.file, template.name, LINK_LIFETIME)
        return url, self.clock() + LINK_LIFETIME

    def sample(self, kind: str, language: Language) -> bytes:
        """A form to begin with. Raises `NotFound`."""
        if kind not in ALL:
            raise _unknown()
        with TemporaryDirectory() as folder:
            path = Path(folder, f"sample{XLSX}")
            write_sample(ALL[kind], language, path)
            return path.read_bytes()

    def _replace(self, caller: Principal, kind: str, wanted: Template | None) -> None:
        templates, now = Templates(self.client), self.clock()

        def change(transaction: firestore.Transaction) -> Template | None:
            before = templates.get(kind, transaction)
            if wanted:
                templates.put(transaction, wanted)
            elif before:
                templates.delete(transaction, kind)
            else:
                raise _unknown()
            action: Action = "template.set" if wanted else "template.remove"
            Audit(self.client).record(
                transaction,
                at=now,
                actor=caller.uid,
                action=action,
                subject=f"{COLLECTION}/{kind}",
                before=_told(before),
                after=_told(wanted),
            )
            return before

        before = retried(lambda: in_transaction(self.client, change))
        if before:
            self._discard(before)

    def _discard(self, template: Template) -> None:
        """Its file, which nothing names any more; the switch stands even where it cannot be deleted."""
        try:
            storage.discard(self.config, template.file)
        except Unavailable:
            log.warning("the replaced form %s stays in the bucket", template.file)


def _told(template: Template | None) -> dict[str, str | int] | None:
    """What the audit trail keeps. The file itself is deleted once it is replaced."""
    return {"name": template.name, "file": template.file, "size": template.size} if template else None


def _unknown() -> NotFound:
    return NotFound("There is no such form.")
