"""A letter into a file."""

from dataclasses import dataclass
from pathlib import Path

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.languages import Language
from dakoku.store.confirming.over_notices import OverNotice
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.settings import Settings
from dakoku_reports.notice.fields import FIELDS
from dakoku_reports.notice.letter import Letter
from dakoku_reports.notice.workbook import notice_workbook
from dakoku_reports.templates.writers import OURS, Writers


@dataclass(frozen=True)
class NoticeRendering:
    """From the organisation's side: its name, and the date where it is."""

    client: firestore.Client
    settings: Settings
    clock: Clock
    forms: Writers = OURS

    def language(self, department_id: str) -> Language:
        """In which a department's letters are: its own language, or the organisation's."""
        department = Departments(self.client).get(department_id)
        own = department.language if department else None
        return Language(own or self.settings.organisation().language)

    def written(self, notice: OverNotice, issue: int, language: Language, folder: Path) -> Path:
        """The file of an issue, in the folder. Raises what the organisation's own form does.

        The latest one bears the date of its issue, whenever it is made; any other today's.
        """
        organisation = self.settings.organisation()
        issued = notice.issued_at if issue == notice.issues else None
        day = (issued or self.clock()).astimezone(organisation.rules.zone).date()
        path = folder / "notice.xlsx"
        letter = Letter(organisation.name, notice, issue, day)
        self.forms.of(FIELDS, _ours)(letter, language, path)
        return path


def _ours(letter: Letter, language: Language, path: Path) -> None:
    notice_workbook(letter, language).save(path)
