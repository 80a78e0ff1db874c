"""Each cell of the policy, tried for real: get, list, create, change, replay and delete."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from rules.attempts import Attempt, granted
from rules.examples import EXAMPLES
from rules.policy import COLUMNS, policy
from rules.rest import Firestore

POLICY = policy()
Outcome = Future[dict[str, str]]  # column -> letters


@pytest.fixture(scope="module")
def outcomes(examples: Firestore) -> Iterator[dict[str, Outcome]]:
    """What the emulator granted, row by row: eight rows at a time, for these are some 2,500 requests."""
    with ThreadPoolExecutor(8) as pool:
        yield {row: pool.submit(_try_row, examples, row) for row in EXAMPLES}


def _try_row(firestore: Firestore, row: str) -> dict[str, str]:
    ((path, fields),) = EXAMPLES[row].items()
    alone = Firestore(firestore.host, firestore.project)  # a requests session is not made for several threads
    return {column: granted(Attempt(alone, who, path, fields)) for column, who in COLUMNS.items()}


@pytest.mark.parametrize(("row", "column"), POLICY, ids=[f"{row}-{column}" for row, column in POLICY])
def test_the_rules_grant_exactly_what_the_table_says(
    row: str, column: str, outcomes: dict[str, Outcome]
) -> None:
    assert outcomes[row].result()[column] == POLICY[row, column]


def test_every_example_is_a_row_and_every_caller_a_column() -> None:
    assert set(POLICY) == {(row, column) for row in EXAMPLES for column in COLUMNS}
