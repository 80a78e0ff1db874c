"""Ids in addresses and bodies."""

from typing import Annotated

from pydantic import Field

Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,40}$")]
