"""Whatever is asked, and however it fails: no secret and no name is logged, and no secret is stored."""

import re
from datetime import UTC, datetime, timedelta

import people
import school
from contract.world import everything
from device import Device
from secrecy.canaries import BROKEN, NEW, TYPED, WRONG
from secrecy.conftest import House
from sync.clients import SECRET
from waiting import eventually

ITO = people.ITO.bearer()
SATO = school.SATO


def test_no_secret_and_no_name_is_logged(house: House) -> None:
    for drive in (certificates, passwords, letters, jobcan, punches, bad_requests, faults, faulty_task):
        drive(house)
    eventually(lambda: "unexpected error in dakoku_ledger" in house.log.text())
    assert "KeyError" in house.log.text()  # so tracebacks do stand there
    found = house.canaries.found_in(house.log.text())
    assert found == set(), _places(house, found)


def test_no_secret_lies_in_the_database(house: House) -> None:
    for drive in (certificates, passwords, letters, jobcan, punches):
        drive(house)
    kept = {path: str(document) for path, document in everything(house.client).items()}
    letter = {path for path in kept if path.startswith("mail/")}  # which carries what it is there to carry
    assert letter
    found = {path: house.canaries.secrets_in(text) for path, text in kept.items() if path not in letter}
    assert {path: what for path, what in found.items() if what} == {}


def certificates(house: House) -> None:
    """A tablet comes in, and one with a wrong certificate does not."""
    device, secrets = Device(), house.canaries.secrets
    secrets |= {"wrong certificate": TYPED}
    for certificate, status in ((TYPED, 401), (house.school.certificate, 200)):
        body = {"certificate": certificate, "deviceKey": device.jwk, "version": "1"}
        answer = house.ask("POST", "/punch/terminals/enrol", json=body)
        assert answer.status_code == status, answer.text
    house.canaries.kept |= {"history key": answer.json()["historyKey"]}
    house.signed_in(answer.json()["token"])
    terminal = {"terminalId": house.school.terminal_id}
    challenge = house.ask("POST", "/punch/terminals/challenge", json=terminal).json()["challenge"]
    signature = device.sign(challenge)
    secrets |= {"challenge": challenge, "signature": signature}
    proof = {**terminal, "challenge": challenge, "signature": signature}
    assert house.ask("POST", "/punch/terminals/return", json=proof).ok
    renewed = house.ask("GET", f"/punch/terminals/{house.school.terminal_id}/certificate", ITO)
    assert renewed.json()["certificate"] == house.school.certificate


def passwords(house: House) -> None:
    """Signed in with a wrong password, then the right one, which is changed."""
    house.canaries.secrets |= {"wrong password": WRONG, "new password": NEW}
    for password, status in ((WRONG, 401), (SATO.password, 200)):
        answer = house.ask("POST", "/ledger/session", json={"code": SATO.code, "password": password})
        assert answer.status_code == status, answer.text
    bearer = house.signed_in(answer.json()["token"])
    for current, status in ((WRONG, 401), (SATO.password, 204)):
        body = {"current": current, "password": NEW}
        changed = house.ask("PUT", "/ledger/me/password", bearer, json=body)
        assert changed.status_code == status, changed.text


def letters(house: House) -> None:
    """A link by mail, which is used, and a slip."""
    wanted = {"employeeIds": [house.school.id(SATO)]}
    assert house.ask("POST", "/ledger/employees/passwords/links", ITO, json=wanted).json()["sent"] == 1
    (mail,) = house.client.collection("mail").stream()
    found = re.search(r"/#/password/(\S+)", mail.to_dict()["message"]["text"])
    assert found is not None
    house.canaries.secrets |= {"link": found[1]}
    assert house.ask("POST", "/ledger/links/open", json={"token": found[1]}).ok
    used = {"token": found[1], "password": SATO.password}
    assert house.ask("POST", "/ledger/links/use", json=used).status_code == 204
    wanted = {"employeeIds": [house.school.id(school.SUZUKI)]}
    (slip,) = house.ask("POST", "/ledger/employees/passwords/slips", ITO, json=wanted).json()["slips"]
    house.canaries.secrets |= {"slip": slip["password"]}


def jobcan(house: House) -> None:
    """Connected, and tried with a wrong secret."""
    for secret, status in ((WRONG, 422), (SECRET, 201)):
        body = {"name": "塾", "clientId": "good", "secret": secret, "automatic": False}
        answer = house.ask("POST", "/sync/connections", ITO, json=body)
        assert answer.status_code == status, answer.text
    assert house.jobcan.tokens
    house.canaries.secrets |= {f"token for {scope}": token for token, scope in house.jobcan.tokens.items()}


def punches(house: House) -> None:
    """One with a good seal, and one whose seal is of another."""
    first = house.writer.punch(SATO, datetime.now(UTC) - timedelta(minutes=2))
    other = house.writer.punch(SATO, datetime.now(UTC) - timedelta(minutes=1), "out")
    sent = (first, {**other, "seal": first["seal"]})
    assert all(house.writer.send(punch) for punch in sent)
    assert isinstance(first["seal"], dict)
    eventually(lambda: len(house.school.receipts(SATO)) == 2)


def bad_requests(house: House) -> None:
    """Passwords in what cannot be read, or is of no form."""
    house.canaries.secrets |= {"password in a broken request": BROKEN}
    text = f'{{"code": "0001", "password": "{BROKEN}"'
    for path, body in (
        ("/ledger/session", text),
        ("/ledger/session", f'{{"code": "0001", "password": ["{BROKEN}"]}}'),
        ("/ledger/links/use", f'{{"token": {{"{BROKEN}": 1}}, "password": "{BROKEN}"}}'),
        ("/punch/terminals/enrol", f'{{"certificate": "{BROKEN}", "deviceKey": "{BROKEN}"}}'),
    ):
        answer = house.ask("POST", path, data=body, headers={"Content-Type": "application/json"})
        assert 400 <= answer.status_code < 500, answer.text
    assert house.ask("GET", "/ledger/me", f"Bearer {BROKEN}").status_code == 401


def faults(house: House) -> None:
    """Requests fall over documents that nobody of ours writes."""
    employee = house.client.document(f"employees/{house.school.id(SATO)}")
    good = employee.get().to_dict()
    for bad in ({**good, "name": [SATO.name, SATO.kana]}, _without(good, "code")):
        employee.set(bad)
        listed = house.ask(
            "GET", "/ledger/employees", ITO, params={"departmentId": house.school.department_id}
        )
        assert listed.status_code == 500, listed.text
    employee.set(good)


def faulty_task(house: House) -> None:
    """The first attempt at a report falls over a document that nobody of ours writes, a later one not."""
    params = {"departmentId": house.school.department_id, "month": "2026-10"}
    book = house.client.document(f"attendanceBooks/{params['departmentId']}_202610")
    book.set({**params, "people": {house.school.id(SATO): {"remarks": SATO.name}}})
    asked = house.ask("POST", "/reports/reports", ITO, json={"kind": "book", "params": params})
    assert asked.status_code == 202, asked.text
    eventually(lambda: "Unhandled error: 'generation'" in house.log.text())
    book.delete()

    def ended() -> object:
        return house.ask("GET", f"/reports/reports/{asked.json()['id']}", ITO).json()["code"]

    assert eventually(ended) == "monthNotConfirmed"


def _without(document: dict[str, object], name: str) -> dict[str, object]:
    return {key: value for key, value in document.items() if key != name}


def _places(house: House, found: set[str]) -> str:
    """The lines in which they stand."""
    lines = [line for line in house.log.text().splitlines() if house.canaries.found_in(line)]
    return f"{sorted(found)} in\n" + "\n".join(lines[:20])
