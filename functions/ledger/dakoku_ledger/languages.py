"""Which language the caller reads."""

from flask import request

from dakoku_ledger.staff.messages import Language


def of_request() -> Language:
    """By Accept-Language; Japanese when none of ours is asked for."""
    best = request.accept_languages.best_match([language.value for language in Language])
    return Language(best) if best else Language.JA
