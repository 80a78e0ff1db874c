"""Ids in addresses and bodies."""

from typing import Annotated

from pydantic import Field

# Firestore keeps ids that begin with two underscores for itself.
Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$")]
