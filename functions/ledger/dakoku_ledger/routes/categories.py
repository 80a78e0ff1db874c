"""主な時間外業務内容."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.models.categories import CategoriesPath, CategoriesQuery, ListedCategories, NewCategories
from dakoku_ledger.record.category_list import CategoryDesk
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, desk: CategoryDesk) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/categories",
        summary="What overtime is spent on, as a department has it",
        responses={200: ListedCategories, **REFUSED},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS)
    def categories(query: CategoriesQuery) -> Response:
        return answer(ListedCategories.model_validate(desk.list(query.department_id)))

    @app.put(
        f"{prefix}/categories",
        summary="Change a list of categories",
        responses={200: ListedCategories, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.SETTINGS, edit=True)
    def save_categories(body: NewCategories) -> Response:
        saved = desk.save(principal(), body.department_id, body.wanted())
        return answer(ListedCategories.model_validate(saved))

    @app.delete(
        f"{prefix}/categories/<departmentId>",
        summary="Give up a department's own categories for the organisation's",
        responses={200: ListedCategories, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.SETTINGS, edit=True)
    def remove_categories(path: CategoriesPath) -> Response:
        return answer(ListedCategories.model_validate(desk.remove(principal(), path.department_id)))
