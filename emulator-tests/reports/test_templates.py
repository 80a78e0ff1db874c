"""An organisation's own forms: handed in, filled, given up."""

from io import BytesIO
from typing import Any

import openpyxl
import pytest
import requests
from flask.testing import FlaskClient
from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from werkzeug.test import TestResponse

import people
from dakoku.platform import storage
from dakoku.platform.languages import Language
from dakoku_reports import wiring
from dakoku_reports.templates.filling import read
from dakoku_reports.templates.kinds import ALL
from reports.conftest import kept, report

URL = "/api/reports/templates"
NAMES = {
    "dakoku.organisation": "Sheet!$B$1",
    "dakoku.days.date": "Sheet!$A$4",
    "dakoku.days.worked": "Sheet!$B$4",
}


def form(names: dict[str, str] = NAMES) -> bytes:
    book = Workbook()
    book.worksheets[0]["A1"] = "団体"
    for name, refers in names.items():
        book.defined_names[name] = DefinedName(name, attr_text=refers)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


FORM = form()


def send(
    api: FlaskClient,
    content: bytes,
    caller: people.Caller = people.ITO,
    kind: str = "month",
    language: str = "ja",
) -> TestResponse:
    headers = {"Authorization": caller.bearer(), "Accept-Language": language}
    data = {"file": (BytesIO(content), "別記様式 第3号.xlsx")}
    return api.put(f"{URL}/{kind}", data=data, headers=headers)


def get(
    api: FlaskClient, path: str = "", caller: people.Caller = people.ITO, method: str = "GET"
) -> TestResponse:
    return api.open(f"{URL}{path}", method=method, headers={"Authorization": caller.bearer()})


def listed(api: FlaskClient) -> dict[str, Any]:
    return {one["kind"]: one for one in (get(api).json or {})["templates"]}


def made(parts: wiring.Parts) -> bytes:
    """Sato's November, by its task."""
    asked = kept(parts, report())
    parts.rendering.run(asked.id, last_attempt=True)
    ready = parts.desk.reports.get(asked.id)
    assert ready is not None
    assert ready.file is not None, ready.message
    return storage.load(parts.config, ready.file) or b""


def test_a_report_is_written_on_the_form_until_it_is_given_up(api: FlaskClient, parts: wiring.Parts) -> None:
    before = openpyxl.load_workbook(BytesIO(made(parts))).worksheets[0]
    answer = send(api, FORM)
    assert answer.status_code == 200, answer.json
    assert answer.json is not None
    assert answer.json["name"] == "別記様式 第3号.xlsx"
    assert listed(api)["month"]["template"]["name"] == "別記様式 第3号.xlsx"
    assert listed(api)["board"]["template"] is None
    sheet = openpyxl.load_workbook(BytesIO(made(parts))).worksheets[0]
    assert (sheet["A1"].value, sheet["B1"].value) == ("団体", "北浜市教育委員会")
    assert [sheet[f"A{row}"].value.day for row in (4, 33)] == [1, 30]
    assert sheet["B5"].value is not None  # the 2nd: there from 8 to 18
    assert get(api, "/month", method="DELETE").status_code == 204
    after = openpyxl.load_workbook(BytesIO(made(parts))).worksheets[0]
    assert after["A1"].value == before["A1"].value != "団体"
    assert get(api, "/month", method="DELETE").status_code == 404


def test_what_was_handed_in_can_be_fetched_by_its_name(api: FlaskClient) -> None:
    assert get(api, "/month/file").status_code == 404
    send(api, FORM)
    url = (get(api, "/month/file").json or {})["url"]
    assert requests.get(url, timeout=30).content == FORM


def test_a_form_that_is_replaced_or_given_up_leaves_no_file(api: FlaskClient, parts: wiring.Parts) -> None:
    send(api, FORM)
    first = parts.shelf.all()["month"].file
    send(api, FORM)
    second = parts.shelf.all()["month"].file
    assert storage.load(parts.config, first) is None
    assert storage.load(parts.config, second) == FORM
    get(api, "/month", method="DELETE")
    assert storage.load(parts.config, second) is None


@pytest.mark.parametrize("language", Language)
def test_what_is_wrong_is_told_and_what_was_there_stays(api: FlaskClient, language: Language) -> None:
    send(api, FORM)
    answer = send(api, form({"dakoku.organization": "Sheet!$B$1"}), language=language.value)
    assert answer.status_code == 422
    assert answer.json is not None
    ((told,), code) = answer.json["fields"], answer.json["code"]
    assert (code, told["field"], told["code"]) == ("badForm", "dakoku.organization", "unknownName")
    assert "dakoku.organisation" in told["message"]
    assert send(api, bytes(3 << 20)).status_code == 422
    assert listed(api)["month"]["template"]["size"] == len(FORM)


def test_a_file_that_is_beyond_all_limits_is_not_even_read(api: FlaskClient) -> None:
    assert send(api, bytes(5 << 20)).status_code == 413


def test_a_form_that_can_be_read_no_more_fails_readably(api: FlaskClient, parts: wiring.Parts) -> None:
    send(api, FORM)
    parts.client.document("templates/month").update({"file": "templates/gone.xlsx"})
    asked = kept(parts, report())
    parts.rendering.run(asked.id, last_attempt=False)
    failed = parts.desk.reports.get(asked.id)
    assert failed is not None
    assert (failed.status, failed.code) == ("failed", "templateUnreadable")
    assert "別記様式 第3号.xlsx" in str(failed.message)


def test_the_audit_keeps_who_changed_a_form(api: FlaskClient, parts: wiring.Parts) -> None:
    send(api, FORM)
    get(api, "/month", method="DELETE")
    found = [one.to_dict() or {} for one in parts.client.collection("audit").order_by("at").stream()]
    told = {one["action"]: one for one in found if one["subject"] == "templates/month"}
    assert told.keys() == {"template.set", "template.remove"}
    assert {one["actor"] for one in told.values()} == {people.ITO.uid}
    assert told["template.set"]["after"] == told["template.remove"]["before"]


@pytest.mark.parametrize("caller", [people.TANAKA, people.SATO, people.NORTH_TABLET])
def test_it_is_organisation_administrators_business(api: FlaskClient, caller: people.Caller) -> None:
    assert send(api, form(), caller).status_code == 403
    assert get(api, caller=caller).status_code == 403
    assert get(api, "/month", caller, "DELETE").status_code == 403
    assert get(api, "/month/file", caller).status_code == 403
    assert get(api, "/month/sample", caller).status_code == 403


@pytest.mark.parametrize("kind", ALL)
def test_the_sample_is_a_form_with_every_name(api: FlaskClient, kind: str) -> None:
    sample = get(api, f"/{kind}/sample").data
    assert {place.name for place in read(sample, ALL[kind]).places} == set(ALL[kind].names())
    assert send(api, sample, kind=kind).status_code == 200


def test_there_is_no_form_of_other_kinds(api: FlaskClient) -> None:
    assert send(api, form(), kind="boards").status_code == 404
    assert get(api, "/boards/sample").status_code == 404
