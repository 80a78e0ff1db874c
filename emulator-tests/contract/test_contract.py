"""The four OpenAPI documents are kept, whoever asks whatever; and nobody reaches another department."""

from collections.abc import Sequence

from contract import world
from contract.conftest import Storms
from contract.kinds import Operation
from contract.storm import Storm
from rights.places import EAST

# What takes more than one request to come to: each has tests of its own.
BEYOND = {
    "POST /api/ledger/session/google",  # Google's word
    "PUT /api/ledger/employees/{id}",  # the revision that was read
    "PUT /api/ledger/members/{uid}",
    "POST /api/ledger/members/{uid}/link",  # somebody who was invited
    "DELETE /api/ledger/employees/{id}/transfers/{from}",  # a transfer to come
    "POST /api/ledger/months/{departmentId}/{month}/confirmation",  # a month in which nothing is lacking
    "POST /api/ledger/months/{departmentId}/{month}/reopening",
    "PUT /api/ledger/sheets/{employeeId}/{month}/lock",
    "GET /api/ledger/sheets/{employeeId}/{month}/digest",
    "POST /api/punch/receipts/{punchId}/decision",  # a punch that is held
    "POST /api/ledger/retention/deletions",  # records of more than five years ago
    "GET /api/reports/reports/{id}/link",  # a report that is made
    "PUT /api/reports/templates/{kind}",  # a good form
    "DELETE /api/reports/templates/{kind}",
    "GET /api/reports/templates/{kind}/file",
}


def test_answers_are_as_documented_whoever_asks(storms: Storms) -> None:
    faults = storms.north.faults + storms.others.faults
    assert not faults, f"{len(faults)} faults\n" + "\n".join(faults[:20])


def test_extremes_are_answered_as_documented(gale: Storm) -> None:
    assert not gale.faults, f"{len(gale.faults)} faults\n" + "\n".join(gale.faults[:20])


def test_nothing_of_another_department_has_changed(storms: Storms) -> None:
    before, after = world.of(EAST, storms.before), world.of(EAST, storms.after)
    assert len(before) > 10
    assert after == before


def test_every_operation_in_reach_has_answered_well(storms: Storms, operations: Sequence[Operation]) -> None:
    every = {operation.label for operation in operations}
    reached = storms.north.reached | storms.others.reached
    assert every - reached <= BEYOND
