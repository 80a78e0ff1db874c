"""Random passwords for slips: read aloud without doubt, and typed on a tablet with one change of keyboard.

Such as "kameni-sutega-4729": syllables that Japanese writes in one way only in Latin letters; no o, l, 0, 1.
Twice three of them (5.3 bits each) and four digits are 44 bits; tries are limited wherever one is entered.
"""

import secrets
from collections.abc import Callable

from dakoku.platform.passwords import LONGEST

_ROWS = (("kgnbpm", "aiue"), ("sz", "aue"), ("td", "ae"), ("h", "aie"), ("y", "au"), ("w", "a"))
_SYLLABLES = [consonant + vowel for row, vowels in _ROWS for consonant in row for vowel in vowels]
_DIGITS = "23456789"
_LEAST = 2  # groups of letters
_MOST = (LONGEST - 4) // 7


def random_password(accepts: Callable[[str], bool]) -> str:
    """A fresh one that is accepted: longer, the more is asked for."""
    for groups in range(_LEAST, _MOST + 1):
        password = "-".join([*(_picked(_SYLLABLES, 3) for _ in range(groups)), _picked(_DIGITS, 4)])
        if accepts(password):
            return password
    raise ValueError(f"No password of at most {LONGEST} bytes is accepted.")


def _picked(parts: str | list[str], count: int) -> str:
    return "".join(secrets.choice(parts) for _ in range(count))
