"""The schemas of the OpenAPI documents, each worked out once.

flask-openapi3 asks for the schema of every answer of every route, and most are the same few problems: that
was nearly all that a function did before its first answer.
"""

from copy import deepcopy
from functools import cache
from typing import Any

from flask_openapi3 import utils
from pydantic import BaseModel

_worked_out = cache(utils.get_model_schema)


def work_out_once() -> None:
    """From now on. Whoever asks gets a copy, for it is written into."""
    utils.get_model_schema = _copied


def _copied(model: type[BaseModel], mode: Any = "validation") -> dict[str, Any]:
    return deepcopy(_worked_out(model, mode))
