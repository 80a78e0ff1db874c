"""Files that a browser saves."""

from urllib.parse import quote

from flask import Response
from flask_openapi3.types import ResponseDict

CSV: ResponseDict = {200: {"content": {"text/csv": {"schema": {"type": "string"}}}}}


def csv_download(body: bytes, plain: str, name: str) -> Response:
    """A CSV under its name for people; `plain` (in ASCII) for browsers that cannot."""
    headers = {
        "Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}",
        "Cache-Control": "no-store",
    }
    return Response(body, content_type="text/csv; charset=utf-8", headers=headers)
