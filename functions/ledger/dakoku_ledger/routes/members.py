"""Administrators, and what each may do."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, address, allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.members.desk import MemberDesk
from dakoku_ledger.members.forgetting import Forgetting
from dakoku_ledger.members.inviting import Inviting
from dakoku_ledger.models.members import (
    Forgotten,
    ListedMember,
    MemberChange,
    MemberList,
    MemberPath,
    NewMember,
)
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, desk: MemberDesk, inviting: Inviting, forgetting: Forgetting) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/members",
        summary="Administrators",
        responses={200: MemberList, **REFUSED},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.MEMBERS)
    def members() -> Response:
        return answer(MemberList(members=[ListedMember.of(one) for one in desk.list()]))

    @app.post(
        f"{prefix}/members",
        summary="Make an administrator, and mail a link to choose a password",
        responses={201: ListedMember, **REFUSED, 409: Problem, 503: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.MEMBERS, edit=True)
    def invite_member(body: NewMember) -> Response:
        return answer(ListedMember.of(inviting.invite(principal(), body.administrator(), body.email)), 201)

    @app.put(
        f"{prefix}/members/<uid>",
        summary="Say what an administrator is and may do",
        responses={200: ListedMember, **REFUSED, 404: Problem, 409: Problem, 503: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.MEMBERS, edit=True)
    def change_member(path: MemberPath, body: MemberChange) -> Response:
        changed = desk.change(principal(), body.administrator(path.uid), body.revision)
        return answer(ListedMember.of(changed))

    @app.post(
        f"{prefix}/members/<uid>/link",
        summary="Mail the link to choose a password again",
        responses={204: None, **REFUSED, 404: Problem, 409: Problem, 503: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.MEMBERS, edit=True)
    def send_link(path: MemberPath) -> Response:
        inviting.send_again(principal(), path.uid)
        return Response(status=204)

    @app.post(
        f"{prefix}/members/forgotten",
        summary="Mail an administrator the link to choose another password",
        responses={204: None, 422: Problem, 429: Problem, 503: Problem},
    )
    @allow(Role.PUBLIC)
    def forgotten(body: Forgotten) -> Response:
        forgetting.ask(body.email, address())
        return Response(status=204)
