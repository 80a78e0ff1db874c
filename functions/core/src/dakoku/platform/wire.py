"""What goes over HTTP: camelCase outside, snake_case inside."""

from flask import Response
from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class Wire(BaseModel):
    """Base of requests and answers. Nothing unknown is taken; spaces around text are dropped.

    Errors do not repeat the value: those of an answer end in the logs, and it may be a name.
    """

    model_config = ConfigDict(
        alias_generator=to_camel,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        from_attributes=True,
        extra="forbid",
        str_strip_whitespace=True,
        hide_input_in_errors=True,
    )


def answer(body: BaseModel, status: int = 200) -> Response:
    """JSON that no cache keeps."""
    return Response(
        body.model_dump_json(), status, content_type="application/json", headers={"Cache-Control": "no-store"}
    )
