"""The files of the bucket, each under its own name, and a list of what they are."""

import json
from pathlib import Path

from google.auth.credentials import AnonymousCredentials
from google.cloud.storage import Bucket, Client

from dakoku.platform.config import Config


def bucket(config: Config) -> Bucket:
    """The reports' bucket, or the emulator's."""
    if not config.storage_emulator:
        return Client(project=config.project).bucket(config.report_bucket)
    there = {"api_endpoint": config.storage_emulator}
    anonymous = AnonymousCredentials()  # type: ignore[no-untyped-call]
    return Client(config.project, credentials=anonymous, client_options=there).bucket(config.report_bucket)


def write(source: Bucket, folder: Path) -> int:
    """Every file into the folder. How many."""
    folder.mkdir()
    types = {blob.name: blob.content_type for blob in source.list_blobs()}
    for name in types:
        target = _inside(folder, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        source.blob(name).download_to_filename(str(target))
    _types(folder).write_text(json.dumps(types, indent=1))
    return len(types)


def read(target: Bucket, folder: Path) -> int:
    """Every file of the folder into the bucket. How many."""
    types: dict[str, str] = json.loads(_types(folder).read_text())
    for name, content_type in types.items():
        path = _inside(folder, name)
        target.blob(name).upload_from_filename(str(path), content_type=content_type)
    return len(types)


def _types(folder: Path) -> Path:
    return folder.with_suffix(".json")


def _inside(folder: Path, name: str) -> Path:
    """Where a file goes. Raises `ValueError` for a name that leads out of the folder."""
    target = (folder / name).resolve()
    if not target.is_relative_to(folder.resolve()):
        raise ValueError(f"{name} leads out of {folder}.")
    return target
