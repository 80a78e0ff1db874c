"""A document as the database has it."""

from collections.abc import Mapping
from typing import Any

Document = Mapping[str, Any]
