"""What a project is told to give is what the code asks for, and the handbook names all of it."""

import ast

import pytest

from tools.paths import FUNCTIONS, ROOT
from tools.preflight.needs import APIS, GIVEN, ROLES, SECRETS, VARIABLES

CONFIG = ROOT / "functions/core/src/dakoku/platform/config.py"


def test_every_environment_variable_is_told_of() -> None:
    read = {
        node.args[0].value
        for node in ast.walk(ast.parse(CONFIG.read_text()))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "environ.get"
        and isinstance(node.args[0], ast.Constant)
    }
    assert read | {"FIRESTORE_EMULATOR_HOST"} == {*SECRETS, *VARIABLES, *GIVEN}


@pytest.mark.parametrize("page", ["operations.md", "operations.ja.md"])
def test_the_handbook_names_all_of_it(page: str) -> None:
    text = (ROOT / "docs" / page).read_text()
    accounts = {f"dakoku-{part}" for part in FUNCTIONS}
    wanted = {*SECRETS, *VARIABLES, *ROLES, *accounts, *(f"{api}.googleapis.com" for api in APIS)}
    assert {name for name in wanted if name not in text} == set()
