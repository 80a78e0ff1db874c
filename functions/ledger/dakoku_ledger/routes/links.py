"""One-time links to set a password: public, for the token proves itself."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, address, allow
from dakoku.platform.identity import Role
from dakoku.platform.wire import answer
from dakoku_ledger.models.passwords import LeastPassword, LinkEmployee, LinkToken, LinkUse, OpenedLink
from dakoku_ledger.passwords.links import PasswordLinks


def register(app: OpenAPI, prefix: str, links: PasswordLinks) -> None:
    """Put the routes on the app."""

    @app.post(
        f"{prefix}/links/open",
        summary="Whose password a link sets",
        responses={200: OpenedLink, 404: Problem, 422: Problem, 429: Problem},
    )
    @allow(Role.PUBLIC)
    def open_link(body: LinkToken) -> Response:
        opened = links.open(body.token, address())
        return answer(
            OpenedLink(
                employee=LinkEmployee.model_validate(opened.employee),
                organisation=opened.organisation.name,
                language=opened.language,
                passwords=LeastPassword.model_validate(opened.organisation.passwords),
            )
        )

    @app.post(
        f"{prefix}/links/use",
        summary="Set the password, and spend the link",
        responses={204: None, 404: Problem, 409: Problem, 422: Problem, 429: Problem},
    )
    @allow(Role.PUBLIC)
    def use_link(body: LinkUse) -> Response:
        links.use(body.token, body.password, address())
        return Response(status=204)
