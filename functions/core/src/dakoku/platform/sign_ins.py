"""Administrators' accounts in Firebase Auth: made, ended, and given a way to choose a password."""

from urllib.parse import parse_qs, urlencode, urlsplit

from firebase_admin import auth
from firebase_admin.exceptions import FirebaseError, NotFoundError

from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict, NotFound, Unavailable
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
    """The page of ours at which the account's owner chooses a password, once; it speaks the language.

    Raises `NotFound` where there is no such account, `Unavailable`.
    """
    try:
        made: str = auth.generate_password_reset_link(email, app=firebase_app(config))
    except NotFoundError as error:
        raise NotFound("There is no such account.") from error
    except FirebaseError as error:
        raise _no_answer() from error
    (code,) = parse_qs(urlsplit(made).query)["oobCode"]
    return f"{config.site_url}/console/#/password?{urlencode({'oobCode': code, 'lang': language})}"


def uid_of(config: Config, email: str) -> str | None:
    """Whose address it is, or None. Raises `Unavailable`."""
    try:
        found: str = auth.get_user_by_email(email, app=firebase_app(config)).uid
    except auth.UserNotFoundError:
        return None
    except FirebaseError as error:
        raise _no_answer() from error
    return found


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
