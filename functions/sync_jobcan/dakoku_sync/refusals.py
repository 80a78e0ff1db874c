"""What Jobcan refuses, told so that an administrator can mend it."""

from dakoku.platform.errors import FieldError, InvalidInput
from dakoku_sync.jobcan.tokens import ClientRefused, Credentials
from dakoku_sync.jobcan.trial import Trial

_COPY_AGAIN = "Copy both once more from the API client in Jobcan. A secret that is lost means a new client."


def insist(trial: Trial, credentials: Credentials) -> None:
    """Try the credentials. Raises `InvalidInput` unless all of them, with every scope, are good."""
    try:
        missing = trial(credentials)
    except ClientRefused:
        raise _wrong_credentials() from None
    if missing:
        raise _missing_scopes(missing)


def _wrong_credentials() -> InvalidInput:
    fields = [FieldError(name, "wrongCredentials", _COPY_AGAIN) for name in ("clientId", "secret")]
    return InvalidInput("Jobcan refuses this ID and secret.", code="wrongCredentials", fields=fields)


def _missing_scopes(missing: tuple[str, ...]) -> InvalidInput:
    """One field error for each scope, under the scope's own name."""
    remedy = "Make an API client in Jobcan with this scope ticked, and connect with that one."
    return InvalidInput(
        f"This API client lacks scopes that are needed: {', '.join(missing)}.",
        code="missingScope",
        fields=[FieldError(scope, "missingScope", remedy) for scope in missing],
    )
