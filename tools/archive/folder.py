"""An export: a folder with documents, accounts and files; and what it is restored into."""

from pathlib import Path

from dakoku.platform.config import Config
from tools.archive import accounts, documents, files
from tools.archive.documents import Database

DOCUMENTS, ACCOUNTS, FILES = "firestore.jsonl", "accounts.jsonl", "files"


class Refused(RuntimeError):
    """Nothing was written: one sentence that says why."""


def export(config: Config, folder: Path) -> dict[str, int]:
    """Write everything into a folder that is new or empty. How many of what."""
    if folder.exists() and any(folder.iterdir()):
        raise Refused(f"{folder} is not empty: name a new folder.")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return {
        "documents": documents.write(Database.of(config), folder / DOCUMENTS),
        "accounts": accounts.write(config, folder / ACCOUNTS),
        "files": files.write(files.bucket(config), folder / FILES),
    }


def restore(config: Config, folder: Path) -> dict[str, int]:
    """Write everything back, into a project without documents. How many of what."""
    if not (folder / DOCUMENTS).is_file():
        raise Refused(f"{folder} is no export: there is no {DOCUMENTS} in it.")
    database = Database.of(config)
    if next(database.everything(), None):
        raise Refused(f"The project {config.project} is not empty: restore into one that is.")
    return {
        "files": files.read(files.bucket(config), folder / FILES),
        "accounts": accounts.read(config, folder / ACCOUNTS),
        "documents": documents.read(database, folder / DOCUMENTS),
    }
