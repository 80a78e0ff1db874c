"""Announcements."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.announcing import Announcing
from dakoku_ledger.models.announcements import (
    AnnouncementList,
    AnnouncementPath,
    AudienceQuery,
    ListedAnnouncement,
    NewAnnouncement,
)
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, announcing: Announcing) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/announcements",
        summary="Announcements, newest first",
        responses={200: AnnouncementList, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.ANNOUNCEMENTS)
    def announcements(query: AudienceQuery) -> Response:
        found = announcing.list(principal(), query.department_id)
        return answer(AnnouncementList(items=[ListedAnnouncement.model_validate(one) for one in found]))

    @app.post(
        f"{prefix}/announcements",
        summary="Announce",
        responses={201: ListedAnnouncement, **REFUSED, 409: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.ANNOUNCEMENTS, edit=True)
    def announce(body: NewAnnouncement) -> Response:
        made = announcing.add(principal(), body.notice())
        return answer(ListedAnnouncement.model_validate(made), 201)

    @app.put(
        f"{prefix}/announcements/<id>",
        summary="Change an announcement",
        responses={200: ListedAnnouncement, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.ANNOUNCEMENTS, edit=True)
    def change_announcement(path: AnnouncementPath, body: NewAnnouncement) -> Response:
        changed = announcing.change(principal(), path.id, body.notice())
        return answer(ListedAnnouncement.model_validate(changed))

    @app.delete(
        f"{prefix}/announcements/<id>",
        summary="Take an announcement back",
        responses={204: None, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.ANNOUNCEMENTS, edit=True)
    def remove_announcement(path: AnnouncementPath, query: AudienceQuery) -> Response:
        announcing.remove(principal(), path.id, query.department_id)
        return Response(status=204)
