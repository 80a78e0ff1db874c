"""Each part's account has the roles that its code calls for, and no others: read from the source."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tools.accounts import commands
from tools.paths import FUNCTIONS, ROOT
from tools.preflight.needs import ROLES

CORE = ROOT / "functions/core/src"
Code = dict[str, str]  # of all modules of ours that a part imports, however indirectly: name -> source


def code_of(part: str) -> Code:
    """A part's, `main` included."""
    home = ROOT / "functions" / FUNCTIONS[part]
    found: Code = {}
    waiting = ["main"]
    while waiting:
        name = waiting.pop()
        file = _file(home, name)
        if name not in found and file:
            found[name] = file.read_text()
            waiting += _imported(found[name])
    return found


def _file(home: Path, name: str) -> Path | None:
    path = Path(*name.split("."))
    tried = (root / end for root in (home, CORE) for end in (path.with_suffix(".py"), path / "__init__.py"))
    return next((file for file in tried if file.exists()), None)


def _imported(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def says(text: str) -> Callable[[Code], bool]:
    """Whether the text stands anywhere in a part's code."""
    return lambda code: any(text in source for source in code.values())


def uses(text: str) -> Callable[[Code], bool]:
    """The same outside the module that defines it: all parts import it, but not all of them call it."""
    return lambda code: any(text in source and f"def {text}" not in source for source in code.values())


tasks, events = says(".create_task("), says("on_document_created(")
# What in the code calls for a role.
CALLED_FOR: dict[str, Callable[[Code], bool]] = {
    "roles/datastore.user": says("firestore.Client(project="),
    "roles/firebaseauth.admin": says("auth.create_user("),
    "roles/cloudtasks.enqueuer": tasks,
    "roles/run.invoker": lambda code: tasks(code) or events(code),
    "roles/eventarc.eventReceiver": events,
    "roles/iam.serviceAccountUser": says("service_account_email=account"),
    "roles/iam.serviceAccountTokenCreator": lambda code: (
        uses("custom_token(")(code) or says(".generate_signed_url(")(code)
    ),
    "roles/storage.objectUser": says("upload_from_filename("),
}


@pytest.fixture(scope="module")
def code() -> dict[str, Code]:
    """Of all four."""
    return {part: code_of(part) for part in FUNCTIONS}


def test_every_role_is_looked_for_in_the_code() -> None:
    assert set(CALLED_FOR) == set(ROLES)


@pytest.mark.parametrize("role", ROLES)
def test_a_role_is_given_to_whoever_calls_for_it_and_to_nobody_else(code: dict[str, Code], role: str) -> None:
    assert set(ROLES[role].parts) == {part for part in FUNCTIONS if CALLED_FOR[role](code[part])}


def test_each_part_is_one_that_can_be_read(code: dict[str, Code]) -> None:
    for part, modules in code.items():
        assert {"main", f"dakoku_{part}.wiring", "dakoku.platform.http"} <= modules.keys()


def test_the_commands_make_each_account_once_and_bind_each_role_once() -> None:
    printed = list(commands("kitahama", "kitahama-reports"))
    assert sum(" create dakoku-" in line for line in printed) == len(FUNCTIONS)
    bound = {
        (*re.findall(r"serviceAccount:dakoku-(\w+)@kitahama\.iam", line), line.split("--role ")[1].split()[0])
        for line in printed
        if "--role" in line
    }
    assert bound == {(part, role) for role, told in ROLES.items() for part in told.parts}
