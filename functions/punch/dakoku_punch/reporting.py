"""What tablets say of themselves, and who may read the incidents they tell of."""

from dataclasses import dataclass
from datetime import datetime

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.store.terminal.incidents import Incident, Incidents
from dakoku.store.terminal.terminals import Report, Terminals
from dakoku_punch import authority
from dakoku_punch.models.reports import ReportRequest

_MOST_LISTED = 200


@dataclass(frozen=True)
class Reporting:
    """The use cases."""

    client: firestore.Client
    clock: Clock

    def report(self, caller: Principal, said: ReportRequest) -> None:
        """Keep a terminal's report, and its incidents; one whose id is taken stays as it is.

        All of it or nothing, and nothing that a renewal or a return writes.
        """
        now, incidents = self.clock(), Incidents(self.client)
        told = _incidents(caller, said, now)

        def attempt() -> None:
            batch = self.client.batch()
            Terminals(self.client).report(batch, str(caller.terminal_id), _report(said, now))
            for incident in incidents.unknown(told):
                incidents.add(batch, incident)
            commit(batch)

        retried(attempt)

    def incidents(self, caller: Principal, department_id: str) -> list[Incident]:
        """A department's incidents, the last received first. Raises `NotAllowed`."""
        authority.require_administers(caller, department_id)
        return Incidents(self.client).newest(department_id, _MOST_LISTED)


def _report(said: ReportRequest, now: datetime) -> Report:
    return Report(
        at=now,
        unsent=said.unsent,
        oldest_unsent_at=said.oldest_unsent_at,
        version=said.version,
        offset=said.offset,
        persisted=said.persisted,
        installed=said.installed,
    )


def _incidents(caller: Principal, said: ReportRequest, now: datetime) -> list[Incident]:
    (department_id,) = caller.departments  # of a terminal: where it stands
    return [
        Incident(
            id=one.id,
            kind=one.kind,
            terminal_id=str(caller.terminal_id),
            department_id=department_id,
            at=one.at,
            details=one.details.model_dump(by_alias=True),
            received_at=now,
        )
        for one in said.incidents
    ]
