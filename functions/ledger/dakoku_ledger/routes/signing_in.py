"""How employees sign in."""

from flask import Response
from flask_openapi3 import OpenAPI
from flask_openapi3.types import ResponseDict

from dakoku.platform.http import Problem, allow
from dakoku.platform.identity import Role
from dakoku.platform.wire import answer
from dakoku.store.organisation.settings import Settings
from dakoku.store.terminal.devices import DeviceProof
from dakoku_ledger.google import GoogleSignIn
from dakoku_ledger.models.session import GoogleRequest, PcProof, Session, SessionRequest, Ways
from dakoku_ledger.sign_in import SignIn


def register(app: OpenAPI, prefix: str, sign_in: SignIn, google: GoogleSignIn, settings: Settings) -> None:
    """Put the routes on the app."""
    refused: ResponseDict = {401: Problem, 422: Problem, 429: Problem}

    @app.get(f"{prefix}/session", summary="How one can sign in", responses={200: Ways})
    @allow(Role.PUBLIC)
    def ways() -> Response:
        return answer(Ways.model_validate(settings.organisation()))

    @app.post(
        f"{prefix}/session", summary="Sign in by code and password", responses={200: Session, **refused}
    )
    @allow(Role.PUBLIC)
    def session(body: SessionRequest) -> Response:
        return answer(Session.model_validate(sign_in.sign_in(body.code, body.password, _proof(body.pc))))

    @app.post(
        f"{prefix}/session/google",
        summary="Sign in with Google",
        responses={200: Session, 403: Problem, **refused},
    )
    @allow(Role.PUBLIC)
    def session_google(body: GoogleRequest) -> Response:
        return answer(Session.model_validate(google.sign_in(body.id_token, _proof(body.pc))))


def _proof(sent: PcProof | None) -> DeviceProof | None:
    return sent.read() if sent else None
