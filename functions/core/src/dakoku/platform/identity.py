"""Who is calling: ID tokens in, a `Principal` out; and custom tokens for those we sign in ourselves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from threading import Lock
from typing import Any

import firebase_admin
from firebase_admin import auth
from google.auth.credentials import AnonymousCredentials

from dakoku.platform.config import Config
from dakoku.platform.errors import NotSignedIn
from dakoku.platform.permissions import DEPARTMENTS, EVERYTHING, NOTHING, Area, Level, Permissions, narrowed


class Role(StrEnum):
    """What a caller is. `PUBLIC` on a route means that nobody is asked."""

    PUBLIC = "public"
    TERMINAL = "terminal"
    EMPLOYEE = "employee"
    DEPARTMENT_ADMIN = "departmentAdmin"
    ORGANISATION_ADMIN = "organisationAdmin"


ADMINS = (Role.DEPARTMENT_ADMIN, Role.ORGANISATION_ADMIN)
_OF_ROLE = {Role.DEPARTMENT_ADMIN: DEPARTMENTS, Role.ORGANISATION_ADMIN: EVERYTHING}


@dataclass(frozen=True)
class Principal:
    """A caller, as the database (not the token) has it now. `given`: what an administrator's role is narrowed
    to, or None."""

    uid: str
    role: Role
    employee_id: str | None = None
    terminal_id: str | None = None
    departments: frozenset[str] = frozenset()
    given: Permissions | None = None

    @property
    def permissions(self) -> Permissions:
        """What this caller may do in every area: nothing, unless an administrator."""
        return narrowed(_OF_ROLE.get(self.role, NOTHING), self.given)

    def may(self, area: Area, level: Level) -> bool:
        """Whether this caller may view, or edit, an area."""
        return self.permissions[area].includes(level)

    def as_employee(self) -> "Principal":
        """The same person with nothing but their own record."""
        return replace(self, role=Role.EMPLOYEE, departments=frozenset(), given=None)

    @property
    def administered(self) -> frozenset[str] | None:
        """The departments (by id) that this caller administers; None for all of them."""
        if self.role is Role.ORGANISATION_ADMIN:
            return None
        return self.departments if self.role is Role.DEPARTMENT_ADMIN else frozenset()

    def administers(self, department_id: str) -> bool:
        """Whether this caller administers the department."""
        return self.administered is None or department_id in self.administered


_MAKING = Lock()
Claims = Mapping[str, Any]
Lookup = Callable[[Claims], Principal | None]


class _Anonymous(firebase_admin.credentials.Base):  # type: ignore[misc]
    """The emulators ask for no credentials, but firebase-admin asks for an object."""

    def get_credential(self) -> AnonymousCredentials:
        return AnonymousCredentials()  # type: ignore[no-untyped-call]


def firebase_app(config: Config) -> firebase_admin.App:
    """What firebase-admin works through: made once, and shared."""
    name = f"{config.project} emulated" if config.emulated else config.project
    with _MAKING:
        try:
            return firebase_admin.get_app(name)
        except ValueError:  # there is none yet
            credential = _Anonymous() if config.emulated else None
            return firebase_admin.initialize_app(credential, {"projectId": config.project}, name=name)


def verify(config: Config, bearer: str) -> Claims:
    """The claims of the ID token in a header. Raises `NotSignedIn`, also when there is none."""
    if not bearer.startswith("Bearer "):
        raise NotSignedIn("Sign in first: the request has no Authorization header.")
    return verified(config, bearer.removeprefix("Bearer "))


def verified(config: Config, id_token: str) -> Claims:
    """The claims of an ID token. Raises `NotSignedIn` when it is forged, expired or revoked."""
    app = firebase_app(config)
    try:
        claims: Claims = auth.verify_id_token(id_token, app=app)
    except (
        auth.InvalidIdTokenError,
        auth.CertificateFetchError,
        auth.UserDisabledError,
        ValueError,
    ) as error:
        raise NotSignedIn("The sign-in is no longer good: sign in again.") from error
    return claims


def custom_token(config: Config, uid: str, claims: Claims) -> str:
    """A token that the browser turns into a sign-in under a stable uid."""
    token: bytes = auth.create_custom_token(uid, dict(claims), app=firebase_app(config))
    return token.decode()
