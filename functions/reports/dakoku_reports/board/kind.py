"""人事課報告 as reports: of a department, and of all departments in one zip."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

from dakoku.platform.errors import Conflict, NotFound
from dakoku.platform.languages import Language
from dakoku.platform.wire import Wire
from dakoku.store.organisation.departments import Department
from dakoku_reports.board.fields import FIELDS, OfGroup
from dakoku_reports.board.record import BoardReport
from dakoku_reports.board.source import BoardSource
from dakoku_reports.board.workbook import write_board
from dakoku_reports.kind import Made, Progress, Subject
from dakoku_reports.names import fit
from dakoku_reports.params import Id, Year
from dakoku_reports.templates.writers import OURS, Write, Writers


class BoardParams(Wire):
    """Whose year, and which."""

    department_id: Id
    year: Year


class BoardsParams(Wire):
    """Everybody's year."""

    year: Year


@dataclass(frozen=True)
class BoardKind:
    """Asked for by administrators of the department. A file per group: with several of them, a zip."""

    source: BoardSource
    forms: Writers = OURS
    params = BoardParams

    def subject(self, asked: BoardParams, language: Language) -> Subject | None:  # noqa: ARG002 - a Japanese form
        """The department; None where there is none."""
        department = _found(self.source.departments(), asked.department_id)
        return Subject(department.id, _zip_name(asked.year, department.name)) if department else None

    def make(self, asked: BoardParams, language: Language, folder: Path, progress: Progress) -> Made:
        """The file or files. Raises `NotFound`, `Conflict`: `nothingConfirmed`."""
        write = self.forms.of(FIELDS, _ours)
        departments = self.source.departments()
        department = _found(departments, asked.department_id)
        if department is None:
            raise NotFound("There is no such department any more.")
        report = self.source.report(department, departments, asked.year)
        progress.begin(len(report.groups))
        if len(report.groups) == 1:
            ((name, file),) = _files(report, language, write, folder)
            progress.step()
            return Made(file, name)
        path = folder / "board.zip"
        with ZipFile(path, "w", ZIP_STORED) as archive:
            for name, file in _files(report, language, write, folder):
                archive.write(file, name)
                file.unlink()
                progress.step()
        return Made(path, _zip_name(asked.year, department.name))


@dataclass(frozen=True)
class BoardsKind:
    """Asked for by administrators of the organisation. One department after the other lies on the disk."""

    source: BoardSource
    forms: Writers = OURS
    params = BoardsParams

    def subject(self, asked: BoardsParams, language: Language) -> Subject:  # noqa: ARG002 - a Japanese form
        """The organisation."""
        return Subject(None, _zip_name(asked.year, "全所属"))

    def make(self, asked: BoardsParams, language: Language, folder: Path, progress: Progress) -> Made:
        """One zip. Departments without a confirmed month are left out, and named in a text within.

        Raises `Conflict`: `nothingConfirmed` when that leaves none.
        """
        write, departments = self.forms.of(FIELDS, _ours), self.source.departments()
        progress.begin(len(departments))
        path, lacking, taken = folder / "boards.zip", list[str](), set[str]()
        with ZipFile(path, "w", ZIP_STORED) as archive:
            for department in departments:
                try:
                    report = self.source.report(department, departments, asked.year)
                except Conflict:
                    lacking.append(f"{department.code} {department.name}")
                else:
                    for name, file in _files(report, language, write, folder):
                        archive.write(file, _free(name, taken))
                        file.unlink()
                progress.step()
            if lacking:
                archive.writestr("確定した月がない所属.txt", "\r\n".join(lacking).encode("utf-8-sig"))
        if len(lacking) == len(departments):
            raise Conflict(f"No month of {asked.year} is confirmed anywhere.", code="nothingConfirmed")
        return Made(path, _zip_name(asked.year, "全所属"))


def _found(departments: list[Department], department_id: str) -> Department | None:
    return next((one for one in departments if one.id == department_id), None)


def _ours(of: OfGroup, language: Language, path: Path) -> None:  # noqa: ARG001 - a Japanese form
    write_board(of.report, of.group, path)


def _files(
    report: BoardReport, language: Language, write: Write[OfGroup], folder: Path
) -> Iterator[tuple[str, Path]]:
    """Each group's file, made when it is asked for, and its name for people."""
    for number, group in enumerate(report.groups):
        path = folder / f"{number}.xlsx"
        write(OfGroup(report, group), language, path)
        yield f"{report.school.file_name(group, report.confirmed[-1])}.xlsx", path


def _free(name: str, taken: set[str]) -> str:
    """The name, or where two schools have the same, with a number."""
    stem, n, free = name.removesuffix(".xlsx"), 1, name
    while free in taken:
        n += 1
        free = f"{stem} [{n}].xlsx"
    taken.add(free)
    return free


def _zip_name(year: int, whose: str) -> str:
    return f"人事課報告_{year}年度_{fit(whose)}.zip"
