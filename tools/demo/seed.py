"""One seed for everything, and a random source per subject: a day comes out the same whenever it is asked."""

import hashlib
import string
from random import Random

SEED = "dakoku-demo-1"
_ALPHABET = string.ascii_lowercase + string.digits


def source(*subject: object) -> Random:
    """A random source that belongs to the subject alone: `source("0001", date(2026, 11, 20))`."""
    return Random("/".join(str(part) for part in (SEED, *subject)))


def stable_id(*subject: object) -> str:
    """An id as the devices make them (20 lower-case letters and digits), but always the same one."""
    number = int.from_bytes(hashlib.sha256("/".join(map(str, (SEED, *subject))).encode()).digest())
    letters = []
    for _ in range(20):
        number, rest = divmod(number, len(_ALPHABET))
        letters.append(_ALPHABET[rest])
    return "".join(letters)
