"""Unsent punches into a file, and back."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, expect

from browser.terminal.tablet import Tablet
from people import identifier
from school import SATO, SUZUKI, School
from waiting import eventually


def test_a_tablet_that_was_logged_out_gets_its_punches_back_and_sends_each_once(
    tablet: Tablet, context: BrowserContext, school: School, tmp_path: Path
) -> None:
    context.set_offline(True)
    tablet.punch(SATO)
    tablet.punch(SUZUKI)
    file = _save(tablet, tmp_path)
    assert SATO.name not in file.read_text()
    tablet.back()
    tablet.log_out()
    context.set_offline(False)
    tablet.enrol(school.certificate)
    _read(tablet, file)
    expect(_outcome(tablet)).to_have_text("2件の打刻を読み込みました。")
    tablet.back()
    tablet.expect_in_history("出勤 送信済み", "出勤 送信済み")
    assert (school.statuses(SATO), school.statuses(SUZUKI)) == (["accepted"], ["accepted"])
    _read(tablet, file)
    expect(_outcome(tablet)).to_have_text("0件の打刻を読み込みました。2件はすでにこの端末にあります。")


def test_what_the_server_has_long_since_is_taken_once_and_told_so(
    tablet: Tablet, context: BrowserContext, school: School, tmp_path: Path
) -> None:
    context.set_offline(True)
    tablet.punch(SATO)
    file = _save(tablet, tmp_path)
    tablet.back()
    context.set_offline(False)
    tablet.expect_in_history("出勤 送信済み")
    tablet.log_out()
    tablet.enrol(school.certificate)
    _read(tablet, file)
    expect(_outcome(tablet)).to_have_text("1件の打刻を読み込みました。")
    eventually(lambda: tablet.outbox() == [])
    tablet.back()
    tablet.expect_in_history("出勤 送信済み")
    assert len(school.punches(SATO)) == 1
    assert school.statuses(SATO) == ["accepted"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"format": "other"}, "このファイルは未送信の打刻のバックアップではないか、壊れています。"),
        ({"terminalId": identifier("other")}, "別の端末で保存されたファイルです。"),
    ],
)
def test_a_file_that_is_not_this_tablets_backup_is_refused(
    tablet: Tablet, context: BrowserContext, tmp_path: Path, change: dict[str, Any], told: str
) -> None:
    context.set_offline(True)
    tablet.punch(SATO)
    file = _save(tablet, tmp_path)
    file.write_text(json.dumps({**json.loads(file.read_text()), **change}))
    tablet.page.get_by_label("ファイルから読み込む").set_input_files(file)
    expect(tablet.alert).to_contain_text(told)


def test_one_bad_punch_and_nothing_is_read_in(
    tablet: Tablet, context: BrowserContext, school: School, tmp_path: Path
) -> None:
    context.set_offline(True)
    tablet.punch(SATO)
    tablet.punch(SUZUKI)
    file = _save(tablet, tmp_path)
    tablet.back()
    context.set_offline(False)
    tablet.log_out()
    tablet.enrol(school.certificate)
    content = json.loads(file.read_text())
    content["entries"][1]["seal"]["box"] = "?"
    file.write_text(json.dumps(content))
    _read(tablet, file)
    expect(tablet.alert).to_contain_text(
        "2件目の打刻が正しくないため、何も読み込みませんでした（seal.box）。"
    )
    assert tablet.outbox() == []


def _save(tablet: Tablet, folder: Path) -> Path:
    tablet.open("未送信データ一覧")
    with tablet.page.expect_download() as download:
        tablet.page.get_by_role("button", name="ファイルに保存").click()
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file


def _read(tablet: Tablet, file: Path) -> None:
    tablet.open("未送信データ一覧")
    tablet.page.get_by_label("ファイルから読み込む").set_input_files(file)


def _outcome(tablet: Tablet) -> Locator:
    return tablet.page.get_by_role("region", name="バックアップ").get_by_role("status")
