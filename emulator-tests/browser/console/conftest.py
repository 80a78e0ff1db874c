"""An administrator's console, in a browser of its own."""

from collections.abc import Callable

import pytest

import emulator
from browser.conftest import NewContext
from browser.console.console_page import ConsolePage, employ
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Permissions
from school import School
from tools.ports import Ports

Enter = Callable[[Role, Permissions | None], ConsolePage]


@pytest.fixture(autouse=True)
def _auth(suite: Ports, monkeypatch: pytest.MonkeyPatch) -> None:
    """Firebase Auth of the suite."""
    emulator.firebase(suite, monkeypatch)


@pytest.fixture
def enter(new_context: NewContext, site: str, school: School, suite: Ports) -> Enter:
    """`enter(role, permissions)`: the console of an administrator of the school."""

    def make(role: Role, permissions: Permissions | None) -> ConsolePage:
        employ(suite, school.client, role, (school.department_id,), permissions)
        return ConsolePage(new_context().new_page(), site).enter()

    return make


@pytest.fixture
def console(enter: Enter) -> ConsolePage:
    """The console of an administrator of the organisation, who may do everything."""
    return enter(Role.ORGANISATION_ADMIN, None)
