"""What may be chosen as a password: long enough, hard enough to guess, and short enough for a seal."""

from collections.abc import Iterator
from threading import Lock

from zxcvbn import zxcvbn

from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.platform.passwords import LONGEST, normal
from dakoku.store.organisation.settings import PasswordRules
from dakoku.store.people.employees import Employee

_LOCK = Lock()  # zxcvbn keeps what it is given about a person in one dictionary of its module


def check(password: str, rules: PasswordRules, employee: Employee, field: str = "password") -> None:
    """Raise `InvalidInput` (`passwordTooShort`, `passwordTooWeak`, `passwordTooLong`) unless it is good."""
    fault = fault_of(password, rules, employee, field)
    if fault:
        raise InvalidInput("This password cannot be used.", code=fault.code, fields=[fault])


def fault_of(
    password: str, rules: PasswordRules, employee: Employee, field: str = "password"
) -> FieldError | None:
    """What is wrong with a password for this employee, or None. Their code and name are guessed first."""
    chosen = normal(password)
    if len(chosen.encode()) > LONGEST:
        remedy = f"Choose at most {LONGEST} bytes ({LONGEST // 3} Japanese characters)."
        return FieldError(field, "passwordTooLong", remedy, params={"bytes": LONGEST})
    if len(chosen) < rules.length:
        remedy = f"Choose at least {rules.length} characters."
        return FieldError(field, "passwordTooShort", remedy, params={"length": rules.length})
    if _score(chosen, employee) < rules.strength:
        remedy = "Choose one that is harder to guess: longer, and neither usual words nor a name or code."
        return FieldError(field, "passwordTooWeak", remedy, params={"strength": rules.strength})
    return None


def _score(password: str, employee: Employee) -> int:
    with _LOCK:
        return zxcvbn(password, user_inputs=[*_guesses(employee)])["score"]


def _guesses(employee: Employee) -> Iterator[str]:
    yield from (employee.code, employee.email)
    for name in (employee.name, employee.kana):
        yield from (name.replace(" ", ""), *name.split())
