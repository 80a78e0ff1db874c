"""The demonstration organisation, loaded once into the suite."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

import demonstration
from demonstration import Loaded
from tools.ports import Ports

FRIDAY_AFTERNOON = datetime(2026, 11, 20, 6, 30, tzinfo=UTC)  # 15:30 in Tokyo


@pytest.fixture(scope="module")
def loaded(suite: Ports) -> Iterator[Loaded]:
    """The organisation as of that Friday afternoon, in an otherwise empty suite."""
    with demonstration.loaded_at(suite, FRIDAY_AFTERNOON) as made:
        yield made
