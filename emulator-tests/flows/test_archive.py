"""An organisation goes into files and comes back, document by document the same."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests
from firebase_admin import auth

import emulator
from dakoku.platform import config, sign_ins
from dakoku.platform.config import Config
from flows.writer import Writer
from school import SATO, School, now
from tools import suite as emulators
from tools.archive import documents, files, folder
from tools.archive.documents import Database
from tools.paths import PROJECT
from tools.ports import Ports
from waiting import eventually

EMAIL = "mei.ito@example.jp"
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


@pytest.fixture
def settings(suite: Ports, monkeypatch: pytest.MonkeyPatch) -> Config:
    """Those of a suite without accounts."""
    emulator.firebase(suite, monkeypatch)
    forget_accounts(suite)
    return config.load(emulators.environment(suite))


def forget_accounts(suite: Ports) -> None:
    url = f"http://{suite.host('auth')}/emulator/v1/projects/{PROJECT}/accounts"
    requests.delete(url, headers={"Authorization": "Bearer owner"}, timeout=30).raise_for_status()


def contents(settings: Config, file: Path) -> dict[str, object]:
    """Every document's fields by its path, as an export has them."""
    documents.write(Database.of(settings), file)
    return {line["path"]: line["fields"] for line in map(json.loads, file.open(encoding="utf-8"))}


def test_everything_comes_back_the_same(
    suite: Ports, school: School, writer: Writer, settings: Config, tmp_path: Path
) -> None:
    assert writer.send(writer.punch(SATO, now()))
    eventually(lambda: school.receipts(SATO))
    uid = sign_ins.create(settings, EMAIL, "伊藤 芽衣", "hototogisu-2026")
    school.client.document("oddities/one").set(TYPES)
    school.client.document("oddities/missing/beneath/it").set({})
    bucket = files.bucket(settings)
    bucket.blob("templates/odd").upload_from_string(b"PK\x03\x04", content_type="text/x-odd")
    made = tmp_path / "made"
    folder.export(settings, made)
    before = contents(settings, tmp_path / "before")
    assert {path.split("/")[0] for path in before} >= {
        "punches",
        "receipts",
        "sheets",
        "credentials",
        "audit",
    }

    emulator.erase(suite.host("firestore"), PROJECT)
    forget_accounts(suite)
    bucket.blob("templates/odd").delete()
    done = folder.restore(settings, made)

    assert contents(settings, tmp_path / "after") == before
    assert done["documents"] == len(before)
    back = school.client.document("oddities/one").get().to_dict()
    assert back == TYPES
    assert str(back["tiny"]) == "-0.0"
    found = auth.get_user_by_email(EMAIL, app=emulator.afresh(settings))
    assert (found.uid, found.display_name) == (uid, "伊藤 芽衣")
    blob = bucket.get_blob("templates/odd")
    assert (blob.download_as_bytes(), blob.content_type) == (b"PK\x03\x04", "text/x-odd")
    blob.delete()


def test_neither_a_project_nor_a_folder_is_written_over(
    school: School, settings: Config, tmp_path: Path
) -> None:
    made = tmp_path / "made"
    folder.export(settings, made)
    with pytest.raises(folder.Refused):
        folder.export(settings, made)
    school.organisation.update({"name": "北浜市"})
    with pytest.raises(folder.Refused):
        folder.restore(settings, made)
    assert school.organisation.get().get("name") == "北浜市"
