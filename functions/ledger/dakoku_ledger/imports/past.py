"""The imports of before: what came in, by whom and when."""

from collections.abc import Mapping
from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform.identity import Principal, Role
from dakoku.platform.permissions import Area, Level
from dakoku.store.organisation.imports import Import, Imports
from dakoku.store.people.members import Members

_MOST = 50
_AREAS: Mapping[str, Area] = {
    "staff": Area.PEOPLE,
    "leaves": Area.RECORDS,
    "trips": Area.RECORDS,
    "hours": Area.RECORDS,
}


@dataclass(frozen=True)
class PastImports:
    """The use case."""

    client: firestore.Client

    def newest(self, caller: Principal) -> list[tuple[Import, str]]:
        """Of the kinds that the caller may import, the newest first, each with the name of whose it was:
        everybody's for administrators of the organisation, else the caller's own."""
        everybodys = caller.role is Role.ORGANISATION_ADMIN
        found = Imports(self.client).newest(_MOST, None if everybodys else caller.uid)
        seen = [one for one in found if caller.may(_AREAS[one.kind], Level.EDIT)]
        names = {actor: Members(self.client).name(actor) for actor in {one.actor for one in seen}}
        return [(one, names[one.actor]) for one in seen]
