"""How tablets sign in, and how PCs are enrolled."""

from flask import Response
from flask_openapi3 import OpenAPI
from flask_openapi3.types import ResponseDict

from dakoku.platform.http import Problem, address, allow
from dakoku.platform.identity import Role
from dakoku.platform.wire import answer
from dakoku.store.terminal.devices import DeviceProof
from dakoku_punch.enrolment import Enrolment
from dakoku_punch.models.enrolment import (
    Challenge,
    ChallengeRequest,
    EnrolRequest,
    Pc,
    PcRequest,
    ReturnRequest,
    Session,
)
from dakoku_punch.pcs import PcEnrolment


def register(app: OpenAPI, prefix: str, enrolment: Enrolment, pcs: PcEnrolment) -> None:
    """Put the routes on the app."""
    refused: ResponseDict = {401: Problem, 409: Problem, 429: Problem}

    @app.post(
        f"{prefix}/terminals/enrol", summary="Sign in by certificate", responses={200: Session, **refused}
    )
    @allow(Role.PUBLIC)
    def enrol(body: EnrolRequest) -> Response:
        device_key = body.device_key.model_dump()
        return answer(Session.of(enrolment.enrol(body.certificate, device_key, address())))

    @app.post(f"{prefix}/terminals/challenge", summary="Ask to come back", responses={200: Challenge})
    @allow(Role.PUBLIC)
    def challenge(body: ChallengeRequest) -> Response:
        return answer(Challenge(challenge=enrolment.challenge(body.terminal_id)))

    @app.post(
        f"{prefix}/terminals/return", summary="Sign in by device key", responses={200: Session, **refused}
    )
    @allow(Role.PUBLIC)
    def come_back(body: ReturnRequest) -> Response:
        proof = DeviceProof(body.terminal_id, body.challenge, body.signature)
        return answer(Session.of(enrolment.come_back(proof)))

    @app.post(f"{prefix}/pcs/enrol", summary="Enrol a staff-room PC", responses={200: Pc, **refused})
    @allow(Role.PUBLIC)
    def enrol_pc(body: PcRequest) -> Response:
        made = pcs.enrol(body.certificate, body.device_key.model_dump(), address())
        return answer(Pc.of(made))
