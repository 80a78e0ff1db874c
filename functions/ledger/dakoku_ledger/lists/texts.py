"""Cleaning of text: widths and spaces are forgiven, the characters of a name are not touched."""

import re
import unicodedata

_SPACES = re.compile(r"[ \u00a0\u3000]+")
_NOT_COMPATIBILITY = re.compile(r"[^\uf900-\ufaff\U0002f800-\U0002fa1f]+")
_OVERRIDES = re.compile(r"[\u202a-\u202e\u2066-\u2069\ufeff]")
_DEFUSED = re.compile(r"^'(?=[=+\-@])")


def tidy(text: str) -> str:
    """Composed (NFC), single spaces, none at the ends. Undoes the quote that defuses formulas in our own CSV.

    Compatibility ideographs stay: NFC would turn the 神 that somebody spells a name with into another.
    """
    plain = _DEFUSED.sub("", text.strip(), count=1)
    composed = _NOT_COMPATIBILITY.sub(lambda run: unicodedata.normalize("NFC", run[0]), plain)
    return _SPACES.sub(" ", composed).strip(" ")


def narrow(text: str) -> str:
    """For codes, addresses and readings: full-width letters become half-width, half-width kana full-width."""
    return tidy(unicodedata.normalize("NFKC", text))


def has_control(text: str) -> bool:
    """Line breaks, tabs and other controls, and marks that turn the direction of writing."""
    return any(unicodedata.category(c) in {"Cc", "Cs"} for c in text) or bool(_OVERRIDES.search(text))
