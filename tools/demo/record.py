"""`.run/demo.json`: where everything is, and with which password one gets in."""

import json
from typing import NotRequired, TypedDict

from tools.paths import RUN
from tools.ports import Ports

FILE = RUN / "demo.json"
_HOSTS = ("hosting", "firestore", "auth", "functions")


class Admin(TypedDict):
    """An administrator's account; `departmentId` for those of one department."""

    email: str
    password: str
    name: str
    departmentId: NotRequired[str]


class DemoDepartment(TypedDict):
    """A department."""

    id: str
    code: str
    name: str


class DemoEmployee(TypedDict):
    """An employee's sign-in: code and password, on terminals and on the employee page."""

    id: str
    code: str
    name: str
    departmentId: str
    email: str
    password: str


class DemoTerminal(TypedDict):
    """A terminal that no tablet has been enrolled as yet."""

    id: str
    name: str
    departmentId: str
    certificate: str


class Demo(TypedDict):
    """What was loaded. `certificate` is the first terminal's; `employees` are those at work now."""

    hosts: dict[str, str]
    terminalUrl: str
    certificate: str
    organisationAdmin: Admin
    departmentAdmins: list[Admin]
    employees: list[DemoEmployee]
    departments: list[DemoDepartment]
    terminals: list[DemoTerminal]


def hosts(ports: Ports) -> dict[str, str]:
    """`{"hosting": "127.0.0.1:5050", …}`"""
    return {part: ports.host(part) for part in _HOSTS}


def write(demo: Demo) -> None:
    """Write the file; it appears whole or not at all."""
    FILE.parent.mkdir(exist_ok=True)
    draft = FILE.with_suffix(".new")
    draft.write_text(json.dumps(demo, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    draft.replace(FILE)


def summary() -> str:
    """Addresses and logins to begin with, for a person to read."""
    demo: Demo = json.loads(FILE.read_text(encoding="utf-8"))
    site = f"http://{demo['hosts']['hosting']}"
    first, admin = demo["employees"][0], demo["organisationAdmin"]
    lines = [
        ("Terminal", f"{site}/", f"certificate {demo['certificate']}"),
        (
            "Employee page",
            f"{site}/my/",
            f"{first['name']}: code {first['code']}, password {first['password']}",
        ),
        ("Console", f"{site}/console/", f"{admin['name']}: {admin['email']}, password {admin['password']}"),
    ]
    table = [f"  {what:14} {where:32} {how}" for what, where, how in lines]
    return "\n".join([*table, f"  Everybody else: {FILE.relative_to(RUN.parent)}"])
