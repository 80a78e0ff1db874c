"""All 超過通知文 of a department's month that were issued, in one zip."""

from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

from google.cloud import firestore

from dakoku.platform import storage
from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict
from dakoku.platform.languages import Language
from dakoku.store.confirming.over_notices import NoticeState, OverNotice, OverNotices
from dakoku.store.organisation.departments import Departments
from dakoku_reports.kind import Made, Progress, Subject
from dakoku_reports.notice.names import file_name, zip_name
from dakoku_reports.notice.rendering import NoticeRendering
from dakoku_reports.params import DepartmentMonth


@dataclass(frozen=True)
class NoticesKind:
    """Asked for by administrators of the department. What nobody has issued is left out: issuing counts."""

    config: Config
    client: firestore.Client
    rendering: NoticeRendering
    params = DepartmentMonth

    def subject(self, asked: DepartmentMonth, language: Language) -> Subject | None:  # noqa: ARG002 - in the letters' own
        """The department; None where there is none."""
        department = Departments(self.client).get(asked.department_id)
        if department is None:
            return None
        own = self.rendering.language(department.id)
        return Subject(department.id, zip_name(asked.month, department.name, own))

    def make(self, asked: DepartmentMonth, language: Language, folder: Path, progress: Progress) -> Made:
        """One zip, by code. Raises `Conflict`: `nothingIssued`; and what the organisation's own form does."""
        found = OverNotices(self.client).of(asked.department_id, asked.month)
        issued = [notice for notice in found if notice.state is NoticeState.ISSUED]
        subject = self.subject(asked, language)
        if not issued or subject is None:
            raise Conflict(f"No letter of {asked.month} has been issued.", code="nothingIssued")
        progress.begin(len(issued))
        path, own = folder / "notices.zip", self.rendering.language(asked.department_id)
        with ZipFile(path, "w", ZIP_STORED) as archive:
            for notice in sorted(issued, key=lambda one: one.labels["code"]):
                archive.write(self._file(notice, own, folder), file_name(notice, notice.issues, own))
                progress.step()
        return Made(path, subject.name)

    def _file(self, notice: OverNotice, language: Language, folder: Path) -> Path:
        """Its latest issue: the file that was handed out where that is the first and still kept."""
        first = notice.prepared if notice.issues == 1 else None
        kept = storage.load(self.config, first.file) if first else None
        if kept is None:
            return self.rendering.written(notice, notice.issues, language, folder)
        path = folder / "kept.xlsx"
        path.write_bytes(kept)
        return path
