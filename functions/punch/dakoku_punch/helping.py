"""ヘルプ登録: a terminal may see another department's people, to pick who helps at its own for a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from google.cloud import firestore

from dakoku.platform.errors import NotAllowed, NotFound
from dakoku.platform.identity import Principal
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.organisation.inheritance import effective_terminal
from dakoku.store.organisation.settings import Settings
from dakoku.store.terminal.rosters import Rosters


@dataclass(frozen=True)
class Helping:
    """The use case."""

    client: firestore.Client
    settings: Settings

    def roster(self, caller: Principal, department_id: str) -> tuple[Department, list[Mapping[str, Any]]]:
        """A department and its own people, by code.

        Raises `NotAllowed` (`helpOff`) where the caller's own department does not show it, `NotFound`.
        """
        if not self._shown_to(caller):
            raise NotAllowed("This department's terminals do not show help registration.", code="helpOff")
        department = Departments(self.client).get(department_id)
        if department is None:
            raise NotFound("There is no such department.")
        entries = Rosters(self.client).entries(department_id)
        return department, [entry for entry in entries if not entry["help"]]

    def _shown_to(self, caller: Principal) -> bool:
        (own,) = caller.departments  # of a terminal: where it stands
        department = Departments(self.client).get(own)
        return department is not None and effective_terminal(self.settings.organisation(), department).help
