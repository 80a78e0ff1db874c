"""Names of files for people, with nothing in them that a file system refuses."""

import re

_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_SPACES = re.compile(r"\s+")


def fit(text: str) -> str:
    """A part of a file's name."""
    return _SPACES.sub(" ", _REFUSED.sub("", text)).strip()
