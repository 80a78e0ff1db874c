"""An organisation goes into files and comes back, document by document the same."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests
from firebase_admin import auth

import demonstration
import emulator
from dakoku.platform import config
from dakoku.platform.config import Config
from dakoku.platform.identity import firebase_app
from demonstration import Loaded
from tools import suite as emulators
from tools.archive import documents, files
from tools.archive import folder as archive
from tools.archive.documents import Database
from tools.paths import PROJECT
from tools.ports import Ports

WEDNESDAY = datetime(2026, 11, 4, 6, 30, tzinfo=UTC)  # early in a month: there is less of it
TYPES = {
    "text": "打刻 \u2028\U0001f600",
    "whole": 2**53 + 1,
    "real": 1.0,
    "tiny": -0.0,
    "endless": float("inf"),
    "yes": True,
    "none": None,
    "bytes": bytes(range(256)),
    "at": datetime(2026, 11, 20, 6, 30, 0, 123456, tzinfo=UTC),
    "list": [1, {"a": []}],
    "map": {"数": {"a.b": 0}, "empty": {}},
}


@pytest.fixture(scope="module")
def loaded(suite: Ports) -> Iterator[Loaded]:
    with demonstration.loaded_at(suite, WEDNESDAY) as made:
        yield made


@pytest.fixture(scope="module")
def settings(suite: Ports) -> Config:
    return config.load(emulators.environment(suite))


@pytest.fixture(scope="module")
def archived(loaded: Loaded, settings: Config, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The demonstration and one document of every type, exported."""
    loaded.client.document("oddities/one").set(TYPES)
    loaded.client.document("oddities/missing/beneath/it").set({"there": True})
    blob = files.bucket(settings).blob("templates/month")
    blob.upload_from_string(b"PK\x03\x04", content_type="text/x-odd")
    folder = tmp_path_factory.mktemp("archive") / "made"
    assert archive.export(settings, folder)["documents"] > 500
    yield folder
    blob.delete()


def contents(settings: Config, file: Path) -> dict[str, object]:
    """Every document's fields by its path, as an export has them."""
    documents.write(Database.of(settings), file)
    return {line["path"]: line["fields"] for line in map(json.loads, file.open(encoding="utf-8"))}


def test_nothing_is_restored_into_what_is_not_empty(archived: Path, settings: Config, tmp_path: Path) -> None:
    before = contents(settings, tmp_path / "before")
    with pytest.raises(archive.Refused):
        archive.restore(settings, archived)
    assert contents(settings, tmp_path / "after") == before


def test_nothing_is_exported_over_another_export(archived: Path, settings: Config) -> None:
    with pytest.raises(archive.Refused):
        archive.export(settings, archived)


def test_accounts_are_listed_without_secrets(archived: Path, loaded: Loaded) -> None:
    lines = [json.loads(line) for line in (archived / archive.ACCOUNTS).read_text().splitlines()]
    assert {line["email"] for line in lines} >= {loaded.demo["organisationAdmin"]["email"]}
    assert {name for line in lines for name in line} == {
        "uid",
        "email",
        "email_verified",
        "display_name",
        "disabled",
    }


def test_everything_comes_back_the_same(
    archived: Path, loaded: Loaded, settings: Config, suite: Ports, tmp_path: Path
) -> None:
    before = contents(settings, tmp_path / "before")
    members = {one.id for one in loaded.client.collection("members").stream() if one.to_dict().get("email")}
    emulator.erase(suite.host("firestore"), PROJECT)
    accounts = f"http://{suite.host('auth')}/emulator/v1/projects/{PROJECT}/accounts"
    requests.delete(accounts, headers={"Authorization": "Bearer owner"}, timeout=30).raise_for_status()
    bucket = files.bucket(settings)
    bucket.delete_blobs([blob.name for blob in bucket.list_blobs()])

    done = archive.restore(settings, archived)

    assert contents(settings, tmp_path / "after") == before
    assert done["documents"] == len(before)
    back = loaded.client.document("oddities/one").get().to_dict()
    assert back == TYPES
    assert str(back["tiny"]) == "-0.0"
    assert {auth.get_user(uid, app=firebase_app(settings)).uid for uid in members} == members
    blob = bucket.get_blob("templates/month")
    assert (blob.download_as_bytes(), blob.content_type) == (b"PK\x03\x04", "text/x-odd")
