"""Every environment variable, read in one place, and loudly wrong when one is missing."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

REGION = "asia-northeast1"


class ConfigError(RuntimeError):
    """A setting is missing or unreadable: says which, and where it is set."""


@dataclass(frozen=True)
class Config:
    """What the environment says. Secrets stay out of `repr`."""

    project: str
    emulated: bool
    sealing_keys: str = field(repr=False)  # JSON: key id -> PEM private key
    server_key: str = field(repr=False)  # at least 32 random bytes, hex: keyed digests and challenges
    connection_key: str = field(repr=False)  # 32 random bytes, hex: AES-GCM for connection secrets
    certificate_key: str = field(repr=False)  # 32 random bytes, hex: AES-GCM for terminals' certificates
    site_url: str  # where the pages are, without a slash at the end: what mails lead to
    report_bucket: str
    tasks_emulator: str  # host:port, or empty in production
    storage_emulator: str  # http://host:port, or empty in production
    jobcan_api: str  # where Jobcan's attendance is read
    jobcan_auth: str  # where Jobcan gives out tokens; its sandbox and our stand-in have other hosts


def load(environ: Mapping[str, str] = os.environ) -> Config:
    """Read the configuration. Secrets may be empty here: the part that needs one asks with `need`."""
    project = _project(environ)
    return Config(
        project=project,
        emulated="FIRESTORE_EMULATOR_HOST" in environ,
        sealing_keys=environ.get("SEALING_KEYS", ""),
        server_key=environ.get("SERVER_KEY", ""),
        connection_key=environ.get("CONNECTION_KEY", ""),
        certificate_key=environ.get("CERTIFICATE_KEY", ""),
        site_url=(environ.get("SITE_URL") or f"https://{project}.web.app").rstrip("/"),
        report_bucket=environ.get("REPORT_BUCKET") or f"{project}-reports",
        tasks_emulator=environ.get("CLOUD_TASKS_EMULATOR_HOST", ""),
        storage_emulator=environ.get("STORAGE_EMULATOR_HOST", ""),
        jobcan_api=environ.get("JOBCAN_API_URL", "https://api-kintai.jobcan.jp"),
        jobcan_auth=environ.get("JOBCAN_AUTH_URL", "https://api-auth-kintai.jobcan.jp"),
    )


def _project(environ: Mapping[str, str]) -> str:
    project = environ.get("GCLOUD_PROJECT") or environ.get("GOOGLE_CLOUD_PROJECT") or ""
    if not project:
        raise ConfigError("GCLOUD_PROJECT is not set: the functions need to know their Firebase project.")
    return project


def need(value: str, name: str) -> str:
    """The value of a secret, or a `ConfigError` that names the secret to set."""
    if not value:
        raise ConfigError(f"The secret {name} is not set: firebase functions:secrets:set {name}")
    return value


def secrets(*names: str, environ: Mapping[str, str] = os.environ) -> list[str]:
    """The secrets to bind to a function; none in the emulators, which have theirs in the environment."""
    return [] if "FIRESTORE_EMULATOR_HOST" in environ else list(names)


def account(part: str, environ: Mapping[str, str] = os.environ) -> str | None:
    """The service account that a part of the product runs as; None in the emulators, which have none.

    In full: firebase-tools takes the short form (`dakoku-punch@`) when it makes a function, but not when it
    lets that account read secrets, nor when it makes a schedule.
    """
    if "FIRESTORE_EMULATOR_HOST" in environ:
        return None
    return f"dakoku-{part}@{_project(environ)}.iam.gserviceaccount.com"
