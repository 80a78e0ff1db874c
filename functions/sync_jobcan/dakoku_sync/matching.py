"""Who at the provider is who here: by code, once, as text. Pure."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dakoku_sync.pulled import Person


class Differs(StrEnum):
    """In what two codes differ that nearly are the same."""

    ZEROS = "zeros"
    SPACES = "spaces"
    WIDTH = "width"
    CASE = "case"
    HYPHENS = "hyphens"


class Conflict(StrEnum):
    """Why somebody with a known code is not matched."""

    SAME_CODE = "sameCode"
    OTHER_CONNECTION = "otherConnection"
    FORMER_CODE = "formerCode"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Near:
    """An employee's code that nearly is the one looked for."""

    employee_id: str
    code: str
    differs: tuple[Differs, ...]


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A person at the provider who is nobody here."""

    person: Person
    near: tuple[Near, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """A person who would be somebody here, and why they are not taken. `employee_id`: who that would be."""

    person: Person
    kind: Conflict
    employee_id: str


@dataclass(frozen=True, slots=True)
class Known:
    """What is known here: codes in force and former ones by code; of this connection, who was matched
    (external id → employee id), and which such pairs were ended by hand; whom other connections have
    (employee id → connection id)."""

    codes: Mapping[str, str]
    former: Mapping[str, str]
    matched: Mapping[str, str]
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    ended: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Matching:
    """`matched`: external id → employee id, those remembered among them; `missing`: ours whom nobody is."""

    matched: Mapping[str, str]
    unmatched: tuple[Unmatched, ...]
    clashes: tuple[Clash, ...]
    missing: frozenset[str]


def match(people: Iterable[Person], known: Known) -> Matching:
    """Everybody at the provider against everybody here. Who was matched once stays so, whatever the codes."""
    matched = dict(known.matched)
    taken = set(known.matched.values())
    new = [person for person in people if person.external_id not in known.matched]
    shared = {code for code, times in Counter(person.code for person in new).items() if times > 1}
    levelled = _by_level(known.codes)
    unmatched: list[Unmatched] = []
    clashes: list[Clash] = []
    for person in new:
        employee_id = known.codes.get(person.code) or known.former.get(person.code)
        if not employee_id:
            unmatched.append(Unmatched(person, _near(person.code, levelled)))
        elif kind := _conflict(person, employee_id, known, shared, taken):
            clashes.append(Clash(person, kind, employee_id))
        else:
            matched[person.external_id] = employee_id
    return Matching(
        matched, tuple(unmatched), tuple(clashes), frozenset(known.codes.values()) - set(matched.values())
    )


def differences(one: str, other: str) -> tuple[Differs, ...] | None:
    """In what two codes differ, if nothing else keeps them apart; None if they really are different."""
    if _level(one) != _level(other):
        return None
    return tuple(kind for kind in Differs if _level(one, kind) != _level(other, kind))


def _near(code: str, levelled: Mapping[str, list[tuple[str, str]]]) -> tuple[Near, ...]:
    alike = levelled.get(_level(code), ()) if _level(code) else ()
    return tuple(Near(employee_id, other, differences(code, other) or ()) for other, employee_id in alike)


def _by_level(codes: Mapping[str, str]) -> Mapping[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for code, employee_id in codes.items():
        found.setdefault(_level(code), []).append((code, employee_id))
    return found


def _conflict(
    person: Person, employee_id: str, known: Known, shared: Collection[str], taken: Collection[str]
) -> Conflict | None:
    if person.code not in known.codes:
        return Conflict.FORMER_CODE
    if (person.external_id, employee_id) in known.ended:
        return Conflict.ENDED
    if person.code in shared or employee_id in taken:
        return Conflict.SAME_CODE
    return Conflict.OTHER_CONNECTION if employee_id in known.elsewhere else None


def _level(code: str, but: Differs | None = None) -> str:
    """A code with everything taken away in which careless copies differ, but for one kind."""
    for kind, level in _LEVELS.items():
        code = code if kind is but else level(code)
    return code


_LEVELS: Mapping[Differs, Callable[[str], str]] = {
    Differs.WIDTH: lambda code: unicodedata.normalize("NFKC", code),
    Differs.SPACES: lambda code: "".join(code.split()),
    Differs.HYPHENS: lambda code: "".join(
        c for c in code if unicodedata.category(c) != "Pd" and c not in "−ー"
    ),
    Differs.CASE: str.casefold,
    Differs.ZEROS: lambda code: code.lstrip("0"),
}
