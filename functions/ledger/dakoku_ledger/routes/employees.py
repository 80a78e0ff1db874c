"""Employees: the list, and the list as a file."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform import languages
from dakoku.platform.http import allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.directory import Directory
from dakoku_ledger.models.people import (
    DepartmentQuery,
    EmployeeList,
    FoundEmployees,
    ListedEmployee,
    SearchBody,
)
from dakoku_ledger.people.finding import find
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.routes.download import CSV, csv_download
from dakoku_ledger.staff.export import staff_csv
from dakoku_ledger.staff.labels import FILE_NAME


def register(app: OpenAPI, prefix: str, directory: Directory) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/employees",
        summary="Employees by code",
        responses={200: EmployeeList, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.PEOPLE)
    def employees(query: DepartmentQuery) -> Response:
        found = directory.employees(principal(), query.department_id)
        return answer(EmployeeList(employees=[ListedEmployee.model_validate(one) for one in found]))

    # By POST, so that no log of requests keeps whose name was looked for.
    @app.post(
        f"{prefix}/employees/search",
        summary="Employees of all departments, by how code, name or kana begins",
        responses={200: FoundEmployees, **REFUSED},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.PEOPLE)
    def search(body: SearchBody) -> Response:
        found, more = find(directory.client, body.text)
        listed = [ListedEmployee.model_validate(one) for one in found]
        return answer(FoundEmployees(employees=listed, more=more))

    @app.get(
        f"{prefix}/employees.csv",
        summary="Employees as CSV (UTF-8 with BOM), fit to be imported again",
        responses={**CSV, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.PEOPLE)
    def employees_csv(query: DepartmentQuery) -> Response:
        language = languages.of_request()
        found = directory.employees(principal(), query.department_id)
        body = staff_csv(found, directory.departments(principal()), language)
        return csv_download(body, "employees.csv", FILE_NAME[language])
