"""Two schools, and somebody who has worked at one of them."""

import pytest

from dakoku_ledger import wiring
from ledger.moving import CLOSED, THURSDAY, TUESDAY, two_schools, worked


@pytest.fixture(autouse=True, name="patterns")
def _patterns(parts: wiring.Parts) -> dict[str, str]:
    """Sato worked at north on three days of November."""
    made = two_schools(parts)
    worked(parts, (THURSDAY, TUESDAY, CLOSED))
    return made
