"""Administrators' accounts in Firebase Auth: made, ended, and given a way to choose a password."""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from firebase_admin import auth
from firebase_admin.exceptions import FirebaseError

from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict, Unavailable
from dakoku.platform.identity import firebase_app


def create(config: Config, email: str, name: str, password: str | None = None) -> str:
    """A new account: its uid. Without a password nobody signs in until one is chosen.

    Raises `Conflict` (`accountExists`) if the address has one, whoever made it.
    """
    try:
        made = auth.create_user(email=email, password=password, display_name=name, app=firebase_app(config))
    except auth.EmailAlreadyExistsError as error:
        raise Conflict(f"There is an account for {email} already.", code="accountExists") from error
    except FirebaseError as error:
        raise _no_answer() from error
    uid: str = made.uid
    return uid


def delete(config: Config, uid: str) -> None:
    """Take back an account that was just made."""
    auth.delete_user(uid, app=firebase_app(config))


def password_link(config: Config, email: str, language: str) -> str:
    """An address at which the account's owner chooses a password, once. Its page speaks the language."""
    after = auth.ActionCodeSettings(url=f"{config.site_url}/console/")
    try:
        made: str = auth.generate_password_reset_link(email, after, app=firebase_app(config))
    except FirebaseError as error:
        raise _no_answer() from error
    parts = urlsplit(made)
    asked = dict(parse_qsl(parts.query)) | {"lang": language}
    return urlunsplit(parts._replace(query=urlencode(asked)))


def end(config: Config, uid: str) -> None:
    """Shut an account, and end its sign-ins everywhere. Raises `Unavailable`."""
    _update(config, uid, shut=True)


def reopen(config: Config, uid: str) -> None:
    """Let an account sign in again. Raises `Unavailable`."""
    _update(config, uid, shut=False)


def _update(config: Config, uid: str, *, shut: bool) -> None:
    """Nothing is left to do where the account itself is gone."""
    app = firebase_app(config)
    try:
        auth.update_user(uid, disabled=shut, app=app)
        if shut:
            auth.revoke_refresh_tokens(uid, app=app)
    except auth.UserNotFoundError:
        return
    except FirebaseError as error:
        raise _no_answer() from error


def _no_answer() -> Unavailable:
    return Unavailable("Firebase Auth did not answer. Nothing was changed; try again.")
