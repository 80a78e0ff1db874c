"""Departments."""

from dataclasses import asdict
from typing import Annotated, cast

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku.store.organisation.departments import Department
from dakoku.store.organisation.inheritance import effective_language, effective_terminal
from dakoku.store.organisation.settings import Organisation
from dakoku_ledger.models.ids import Id
from dakoku_ledger.models.settings import Language, Terminal
from dakoku_ledger.organisation import ReportFields


class NewDepartment(Wire):
    """A department to be made, or changed if its code is known."""

    code: Annotated[str, Field(pattern=r"^[0-9A-Za-z][0-9A-Za-z._-]{0,19}$")]
    name: Annotated[str, Field(min_length=1, max_length=60)]
    order: Annotated[int, Field(ge=0, le=9999)] = 0
    default_pattern_id: Id | None = None
    report_number: Annotated[str | None, Field(max_length=10)] = None
    report_name: Annotated[str | None, Field(max_length=30)] = None
    course: Annotated[str | None, Field(max_length=10)] = None

    def report_fields(self) -> ReportFields:
        """Those that were sent."""
        sent = {"report_number": self.report_number, "report_name": self.report_name, "course": self.course}
        return cast("ReportFields", {name: text.strip() for name, text in sent.items() if text is not None})


class DepartmentPath(Wire):
    """The department in the address."""

    id: Id


class EffectiveSettings(Wire):
    """What holds in a department, with what it inherits."""

    language: Language
    terminal: Terminal


class ListedDepartment(Wire):
    """One department. `language` and `terminal` are its own: null or missing where inherited."""

    id: str
    code: str
    name: str
    order: int
    default_pattern_id: str | None
    report_number: str
    report_name: str
    course: str
    language: Language | None
    terminal: dict[str, bool | str]
    effective: EffectiveSettings

    @staticmethod
    def of(department: Department, organisation: Organisation) -> "ListedDepartment":
        """As the store has them."""
        effective = {
            "language": effective_language(organisation, department),
            "terminal": asdict(effective_terminal(organisation, department)),
        }
        return ListedDepartment.model_validate({**asdict(department), "effective": effective})


class DepartmentList(Wire):
    """Departments in order."""

    departments: list[ListedDepartment]
