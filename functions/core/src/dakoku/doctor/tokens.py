"""Signing in employees and tablets: a token is signed, and thrown away."""

from collections.abc import Iterator

from firebase_admin.exceptions import FirebaseError
from google.auth.exceptions import GoogleAuthError

from dakoku.doctor.check import Check, Visit
from dakoku.doctor.finding import Finding, State
from dakoku.platform import identity
from dakoku.platform.config import Config

SIGNING = ("roles/iam.serviceAccountTokenCreator", "iamcredentials.googleapis.com")


class TokensCheck(Check):
    """Under a name that is nobody's."""

    name = "tokens"
    names = SIGNING

    def __init__(self, config: Config) -> None:
        self._config = config

    def look(self, visit: Visit) -> Iterator[Finding]:
        try:
            identity.custom_token(self._config, f"doctor:{visit.id}", {})
        except (FirebaseError, GoogleAuthError, ValueError):  # of the last kind: no account is known
            yield Finding(check=self.name, state=State.FAILED, code="notSigned", names=SIGNING)
        else:
            yield Finding(check=self.name)
