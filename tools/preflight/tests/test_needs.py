"""What a project is told to give is what the code asks for."""

import ast

import pytest

from tools.paths import ROOT
from tools.preflight.needs import GIVEN, ROLES, SECRETS, VARIABLES

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


@pytest.mark.parametrize("role", ROLES)
def test_the_code_does_what_a_role_is_for(role: str) -> None:
    told = ROLES[role]
    assert told.call in (ROOT / told.file).read_text()
