"""Administrators' accounts of Firebase Auth. Passwords and second factors stay where they are."""

import json
from pathlib import Path

from firebase_admin import auth

from dakoku.platform.config import Config
from dakoku.platform.identity import firebase_app

_AT_ONCE = 1000  # that one import takes


def write(config: Config, file: Path) -> int:
    """One account in each line. How many."""
    told = [_line(user) for user in auth.list_users(app=firebase_app(config)).iterate_all()]
    file.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in told), encoding="utf-8")
    return len(told)


def read(config: Config, file: Path) -> int:
    """Every account of the file, under its uid, without a password. How many. Raises `RuntimeError`."""
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    for start in range(0, len(lines), _AT_ONCE):
        users = [auth.ImportUserRecord(**line) for line in lines[start : start + _AT_ONCE]]
        result = auth.import_users(users, app=firebase_app(config))
        if result.failure_count:
            raise RuntimeError(f"Accounts were not made: {[error.reason for error in result.errors]}")
    return len(lines)


def _line(user: auth.ExportedUserRecord) -> dict[str, object]:
    return {
        "uid": user.uid,
        "email": user.email,
        "email_verified": user.email_verified,
        "display_name": user.display_name,
        "disabled": user.disabled,
    }
