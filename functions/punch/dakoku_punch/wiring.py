"""The composition root: every part of this function is made and joined here."""

from functools import cache

from flask_openapi3 import OpenAPI

from dakoku.platform import config, http


@cache
def app() -> OpenAPI:
    """The HTTP application."""
    made = http.create_app("dakoku_punch", "Dakoku punch", "/api/punch", config.load(), lambda _claims: None)
    return http.seal_routes(made)
