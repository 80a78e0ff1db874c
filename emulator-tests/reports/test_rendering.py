"""The task behind a report: once, whatever the queue does, and never a report that waits for ever."""

from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from google.auth.credentials import AnonymousCredentials
from google.cloud.storage import Bucket
from google.cloud.storage import Client as StorageClient

import people
from dakoku.platform.errors import Unavailable
from dakoku.platform.ids import new_id
from dakoku.platform.languages import Language
from dakoku.store.organisation.reports import Report, Reports, ReportStatus
from dakoku_reports import wiring
from reports.conftest import StillClock, kept, report


@pytest.fixture
def waiting(parts: wiring.Parts) -> Report:
    """A report of Sato's November whose task has not come yet."""
    return kept(parts, report())


@pytest.fixture
def bucket(parts: wiring.Parts) -> Bucket:
    """Where the files lie."""
    options = {"api_endpoint": parts.config.storage_emulator}
    client = StorageClient(parts.config.project, AnonymousCredentials(), client_options=options)  # type: ignore[no-untyped-call]
    return client.bucket(parts.config.report_bucket)


@pytest.fixture
def without_storage(parts: wiring.Parts) -> wiring.Parts:
    """The parts, with a file store that refuses every connection."""
    return wiring.assemble(replace(parts.config, storage_emulator="http://127.0.0.1:9"), StillClock())


def outcome(parts: wiring.Parts, report_id: str) -> tuple[ReportStatus, str | None]:
    stored = Reports(parts.client).get(report_id)
    assert stored
    return stored.status, stored.code


def file_of(made: Report) -> str:
    return f"reports/{made.id}.xlsx"


def document(parts: wiring.Parts, report_id: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = parts.client.document(f"reports/{report_id}").get().to_dict()
    return found


def test_a_task_delivered_twice_changes_nothing_the_second_time(
    parts: wiring.Parts, waiting: Report, bucket: Bucket
) -> None:
    parts.rendering.run(waiting.id, last_attempt=False)
    first, file = document(parts, waiting.id), bucket.get_blob(file_of(waiting))
    assert first["status"] == "ready"
    parts.rendering.run(waiting.id, last_attempt=True)
    assert document(parts, waiting.id) == first
    assert bucket.get_blob(file_of(waiting)).generation == file.generation


def test_the_file_is_in_the_language_it_was_asked_for_in(parts: wiring.Parts, bucket: Bucket) -> None:
    made = kept(parts, replace(report(), language=Language.VI))
    parts.rendering.run(made.id, last_attempt=False)
    book = openpyxl.load_workbook(BytesIO(bucket.blob(file_of(made)).download_as_bytes()))
    assert book.worksheets[0]["A1"].value == "Bảng giờ làm việc tháng 11 năm 2026"


def test_a_task_for_a_report_that_is_gone_is_done(parts: wiring.Parts, bucket: Bucket) -> None:
    gone = new_id()
    parts.rendering.run(gone, last_attempt=False)
    assert bucket.get_blob(f"reports/{gone}.xlsx") is None


def test_what_trying_again_cannot_mend_is_written_down_at_once(parts: wiring.Parts, waiting: Report) -> None:
    parts.client.document(f"employees/{people.SATO.id}").delete()
    parts.rendering.run(waiting.id, last_attempt=False)
    assert outcome(parts, waiting.id) == (ReportStatus.FAILED, "notFound")


def test_a_store_that_is_down_is_tried_again_and_may_come_back(
    parts: wiring.Parts, without_storage: wiring.Parts, waiting: Report
) -> None:
    with pytest.raises(Unavailable):
        without_storage.rendering.run(waiting.id, last_attempt=False)
    assert outcome(parts, waiting.id) == (ReportStatus.RUNNING, None)
    parts.rendering.run(waiting.id, last_attempt=False)
    assert outcome(parts, waiting.id) == (ReportStatus.READY, None)


def test_the_last_attempt_gives_up_in_writing(
    parts: wiring.Parts, without_storage: wiring.Parts, waiting: Report
) -> None:
    without_storage.rendering.run(waiting.id, last_attempt=True)
    assert outcome(parts, waiting.id) == (ReportStatus.FAILED, "unavailable")


def test_an_unforeseen_error_is_tried_again_and_at_last_written_down(
    parts: wiring.Parts, waiting: Report
) -> None:
    parts.client.document(f"sheets/{people.SATO.id}_202611").update({"plan": {}})
    with pytest.raises(KeyError):
        parts.rendering.run(waiting.id, last_attempt=False)
    assert outcome(parts, waiting.id) == (ReportStatus.RUNNING, None)
    parts.rendering.run(waiting.id, last_attempt=True)
    assert outcome(parts, waiting.id) == (ReportStatus.FAILED, "unavailable")
