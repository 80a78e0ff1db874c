"""The people of every test: who they are, what they sign in with, and the documents that make them so."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import jwt

from tools.paths import PROJECT

Document = dict[str, Any]
Documents = dict[str, Document]  # path ("members/…") -> fields


def identifier(name: str) -> str:
    """A readable id of the form that real ids have: 20 lower-case letters and digits."""
    return name.ljust(20, "0")


ENROLLED = datetime(2026, 4, 1, tzinfo=UTC)
NORTH = identifier("north")
SOUTH = identifier("south")


@dataclass(frozen=True)
class Caller:
    """Somebody (or a tablet) signed in under a uid, with the claims of the token."""

    uid: str
    claims: Mapping[str, Any] = field(default_factory=dict)

    def bearer(self, project: str = PROJECT) -> str:
        """The Authorization header. Unsigned: the emulators look at the contents only."""
        now = int(time.time())
        token = {
            "iss": f"https://securetoken.google.com/{project}",
            "aud": project,
            "iat": now,
            "auth_time": now,
            "exp": now + 3600,
            "sub": self.uid,
            "user_id": self.uid,
            **self.claims,
        }
        return "Bearer " + jwt.encode(token, "", algorithm="none")


@dataclass(frozen=True)
class Employee(Caller):
    """Somebody with a working-hours record."""

    id: str = ""
    code: str = ""
    name: str = ""
    kana: str = ""
    department: str = NORTH
    active: bool = True


@dataclass(frozen=True)
class Terminal(Caller):
    """An enrolled tablet."""

    id: str = ""
    department: str = NORTH
    generation: int = 1


def at_pc(person: Employee, pc: Terminal, /, **claims: object) -> Employee:
    """Somebody who signed in at a staff-room PC. `claims`: what their token says otherwise."""
    said = {**person.claims, "pc": pc.id, "pcGeneration": pc.generation, **claims}
    return replace(person, claims=said)


def employee(id_: str, code: str, name: str, kana: str, *, active: bool = True) -> Employee:
    """An employee of the north department, signed in by code and password."""
    claims = {"role": "employee", "employeeId": id_}
    return Employee(f"employee:{id_}", claims, id_, code, name, kana, active=active)


def terminal(id_: str, department: str, *, generation: int = 1) -> Terminal:
    """A tablet whose sign-in is of the given generation."""
    claims = {"role": "terminal", "terminalId": id_, "departmentId": department, "generation": generation}
    return Terminal(f"terminal:{id_}", claims, id_, department, generation)


SATO = employee(identifier("sato"), "0001", "佐藤 花子", "サトウ ハナコ")
SUZUKI = employee(identifier("suzuki"), "0002", "鈴木 一郎", "スズキ イチロウ")
# Has left.
WATANABE = employee(identifier("watanabe"), "0009", "渡辺 進", "ワタナベ ススム", active=False)
TANAKA = Caller("tanaka")  # 田中 由紀, administrator of north
TAKAHASHI = Caller("takahashi")  # 高橋 健, administrator of south
ITO = Caller("ito")  # 伊藤 芽衣, administrator of the organisation
STRANGER = Caller("stranger")  # signed up with Firebase Auth, and nobody to us
NORTH_TABLET = terminal(identifier("northtablet"), NORTH)
SOUTH_TABLET = terminal(identifier("southtablet"), SOUTH)
LOST_TABLET = terminal(identifier("losttablet"), NORTH)  # revoked
NORTH_PC = terminal(identifier("northpc"), NORTH)  # a staff-room PC: nobody signs in as it
LOST_PC = terminal(identifier("lostpc"), NORTH)  # revoked

EMPLOYEES = (SATO, SUZUKI, WATANABE)
TERMINALS = (NORTH_TABLET, SOUTH_TABLET, LOST_TABLET)
PCS = (NORTH_PC, LOST_PC)


def documents() -> Documents:
    """What the database holds about all of them, afresh: two departments, their people and their tablets."""
    made: Documents = {
        f"departments/{NORTH}": department("0100", "北小学校", 1),
        f"departments/{SOUTH}": department("0200", "南小学校", 2),
        "members/tanaka": member("departmentAdmin", departments=[NORTH]),
        "members/takahashi": member("departmentAdmin", departments=[SOUTH]),
        "members/ito": member("organisationAdmin"),
    }
    for person in EMPLOYEES:
        made[f"employees/{person.id}"] = employment(person)
        made[f"members/{person.uid}"] = member("employee", employee_id=person.id, active=person.active)
    for tablet in TERMINALS:
        made[f"terminals/{tablet.id}"] = enrolment(tablet, revoked=tablet is LOST_TABLET)
    for pc in PCS:
        made[f"terminals/{pc.id}"] = enrolment(pc, revoked=pc is LOST_PC, kind="pc")
    return made


def department(code: str, name: str, order: int) -> Document:
    """A department without a pattern of its own."""
    return {
        "code": code,
        "name": name,
        "order": order,
        "defaultPatternId": None,
        "language": None,
        "terminal": {},
        "reportNumber": "",
        "reportName": "",
        "course": "",
    }


def member(
    role: str,
    *,
    employee_id: str | None = None,
    departments: list[str] | None = None,
    permissions: dict[str, str] | None = None,
    active: bool = True,
) -> Document:
    """What a uid may do. `permissions` by area; None: everything of the role."""
    return {
        "role": role,
        "employeeId": employee_id,
        "departments": departments or [],
        "permissions": permissions,
        "active": active,
    }


def employment(person: Employee) -> Document:
    """An employee's own document."""
    return {
        "code": person.code,
        "name": person.name,
        "kana": person.kana,
        "departmentId": person.department,
        "position": "教諭",
        "employmentType": "教員",
        "reportGroup": "教員",
        "email": f"{person.code}@example.jp",
        "joinedOn": "2020-04-01",
        "leftOn": None,
        "patternId": None,
        "helps": [],
        "active": person.active,
        "assignments": [],
        "assignedTo": [],
        "nextChange": None,
        "updatedAt": ENROLLED,
    }


def enrolment(tablet: Terminal, *, revoked: bool = False, kind: str = "recorder") -> Document:
    """A terminal's own document, its sign-in good unless revoked."""
    return {
        "name": tablet.id.rstrip("0"),
        "departmentId": tablet.department,
        "kind": kind,
        "generation": tablet.generation,
        "revoked": revoked,
        "certificateHash": "0" * 64,
        "deviceKey": None,
        "historyKey": "",
        "enrolledAt": ENROLLED,
        "lastSeenAt": ENROLLED,
        "createdAt": ENROLLED,
    }
