"""Fields that several requests share."""

from typing import Annotated

from pydantic import Field

Id = Annotated[str, Field(pattern=r"^[a-z0-9]{20}$")]
Short = Annotated[str, Field(min_length=1, max_length=200)]
