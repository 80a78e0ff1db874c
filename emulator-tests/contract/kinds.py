"""Schemathesis's types, whose parameters (of GraphQL and others) say nothing here."""

from typing import Any

from schemathesis import Case
from schemathesis.schemas import APIOperation

Request = Case[Any]
Operation = APIOperation[Any, Any, Any, Any]
