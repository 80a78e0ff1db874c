"""The languages of the product, and which of them somebody reads."""

from enum import StrEnum

from flask import request


class Language(StrEnum):
    """What every text that reaches people exists in. Japanese is the source."""

    JA = "ja"
    EN = "en"
    ZH_TW = "zh-TW"
    TH = "th"
    VI = "vi"


def supported(*tags: str) -> Language:
    """Our language for the first of these tags that means one; Japanese where none does.

    `en-GB` is English, and every Chinese Traditional, for it is the only one we have.
    """
    ours = (_BY_PRIMARY.get(_primary(tag)) for tag in tags)
    return next((language for language in ours if language), Language.JA)


def of_request() -> Language:
    """What the caller reads, by Accept-Language."""
    return supported(*(tag for tag, quality in request.accept_languages if quality > 0))


def _primary(tag: str) -> str:
    return tag.lower().split("-")[0]


_BY_PRIMARY = {_primary(language): language for language in Language}
