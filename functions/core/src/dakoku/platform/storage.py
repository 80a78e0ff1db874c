"""Cloud Storage: a private bucket, written by functions and read through short-lived signed links."""

from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from google.api_core.exceptions import GoogleAPIError, NotFound, PreconditionFailed
from google.auth import crypt
from google.auth.credentials import AnonymousCredentials
from google.cloud.storage import Client
from google.oauth2 import service_account

from dakoku.platform import account
from dakoku.platform.config import Config
from dakoku.platform.errors import Unavailable


def save(config: Config, name: str, content: Path, content_type: str) -> None:
    """Store a file as an object, once: a second save under the same name leaves the first as it is.

    `name` carries no personal data. Tried once: raises `Unavailable` when the bucket does not answer, and the
    caller's task comes again.
    """
    blob = _client(config).bucket(config.report_bucket).blob(name)
    try:
        blob.upload_from_filename(str(content), content_type=content_type, if_generation_match=0, retry=None)
    except PreconditionFailed:
        return
    except (GoogleAPIError, OSError) as error:
        raise Unavailable("The file store does not answer. Try again in a moment.") from error


def load(config: Config, name: str) -> bytes | None:
    """An object's bytes; None when there is none. Raises `Unavailable` when the bucket does not answer."""
    blob = _client(config).bucket(config.report_bucket).blob(name)
    try:
        content: bytes = blob.download_as_bytes(retry=None)
    except NotFound:
        return None
    except (GoogleAPIError, OSError) as error:
        raise Unavailable("The file store does not answer. Try again in a moment.") from error
    return content


def discard(config: Config, name: str) -> None:
    """Delete an object, or find it gone. Raises `Unavailable` when the bucket does not answer."""
    blob = _client(config).bucket(config.report_bucket).blob(name)
    try:
        blob.delete(retry=None)
    except NotFound:
        return
    except (GoogleAPIError, OSError) as error:
        raise Unavailable("The file store does not answer. Try again in a moment.") from error


def signed_link(config: Config, name: str, file_name: str, lifetime: timedelta) -> str:
    """A V4 link with which anybody can fetch the object until `lifetime` is over, saved as `file_name`.

    Made when it is asked for and never stored: the keys behind it rotate.
    """
    blob = _client(config).bucket(config.report_bucket).blob(name)
    url: str = blob.generate_signed_url(
        version="v4",
        expiration=lifetime,
        response_disposition=f"attachment; filename*=UTF-8''{quote(file_name, safe='')}",  # RFC 6266
        **_signer(config),
    )
    return url


def _signer(config: Config) -> dict[str, Any]:
    if config.storage_emulator:
        return {"credentials": _throwaway(), "api_access_endpoint": config.storage_emulator}
    ours = account.current()
    return {"service_account_email": ours.email, "access_token": ours.token}


@cache
def _client(config: Config) -> Client:
    if not config.storage_emulator:
        return Client(project=config.project)
    anonymous = AnonymousCredentials()  # type: ignore[no-untyped-call]
    return Client(
        config.project, credentials=anonymous, client_options={"api_endpoint": config.storage_emulator}
    )


@cache
def _throwaway() -> service_account.Credentials:
    """A key of this process alone: the emulator looks at no signature, but a link must bear one."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    signer = crypt.RSASigner.from_string(pem)  # type: ignore[no-untyped-call]
    return service_account.Credentials(  # type: ignore[no-untyped-call]
        signer, "emulator@localhost", "http://localhost"
    )
