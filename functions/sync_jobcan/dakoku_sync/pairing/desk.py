"""Matching seen, and decided by hand."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from google.cloud.firestore import Client, Transaction

from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, FieldError, InvalidInput, NotFound
from dakoku.platform.firestore import in_transaction
from dakoku.platform.identity import Principal
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.pulls import matches
from dakoku.store.pulls.connections import Connections
from dakoku.store.pulls.matches import Match, Matches
from dakoku.store.pulls.matchings import Matchings
from dakoku.store.stored import Stored
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action
from dakoku_sync.administration import found
from dakoku_sync.pairing.view import View, code_of, view


@dataclass(frozen=True, slots=True)
class Seen:
    """A matching, with the names that it needs: employees by id, and connections by id."""

    view: View
    employees: Mapping[str, Employee]
    connections: Mapping[str, str]


@dataclass(frozen=True)
class Pairing:
    """The use cases. Seeing a matching reads every employee and every match."""

    client: Client
    clock: Clock

    def seen(self, connection_id: str) -> Seen:
        """A connection's matching as it stands now. Raises `NotFound`."""
        found(self.client, connection_id)
        names = {one.id: one.name for one in Connections(self.client).all()}
        employees = {stored.value.id: stored.value for stored in Employees(self.client).all()}
        serving = [one.id for one in employees.values() if one.active]
        every = [stored.value for stored in Matches(self.client).all().values()]
        last = Matchings(self.client).get(connection_id)
        return Seen(view(connection_id, last, every, names, serving), employees, names)

    def match(
        self, caller: Principal, connection_id: str, external_id: str, employee_id: str, reason: str
    ) -> None:
        """Match one of a provider's people by hand, from the next run on; the same again changes nothing.

        Raises `NotFound` for a person whom the last run did not see, `InvalidInput` for an employee that
        there is not, `Conflict` (`matchedAlready`) where either is matched.
        """
        found(self.client, connection_id)
        if Employees(self.client).get(employee_id) is None:
            raise _unknown_employee()

        def change(transaction: Transaction) -> None:
            known = Matches(self.client).get(employee_id, transaction)
            theirs = Matches(self.client).of(connection_id, external_id, transaction)
            if any(one.employee_id == employee_id and not one.ended for one in theirs):
                return
            self._require_free(known, theirs)
            last = Matchings(self.client).get(connection_id)
            code = code_of(external_id, last, theirs)
            if code is None:
                raise NotFound("The last run saw nobody with this id.")
            made = Match(employee_id, connection_id, external_id, code, self.clock(), caller.uid)
            self._put(transaction, "connection.match", known, made, reason)
            if last:
                Matchings(self.client).settle(transaction, last, external_id)

        in_transaction(self.client, change)

    def end(self, caller: Principal, connection_id: str, external_id: str, reason: str) -> None:
        """End a match, from the next run on. Raises `NotFound` where there is none."""
        found(self.client, connection_id)

        def change(transaction: Transaction) -> None:
            theirs = Matches(self.client).of(connection_id, external_id, transaction)
            standing = next((one for one in theirs if not one.ended), None)
            known = Matches(self.client).get(standing.employee_id, transaction) if standing else None
            if known is None:
                raise NotFound("Nobody is matched with this person.")
            ended = replace(known.value, ended=True, by=caller.uid, at=self.clock())
            self._put(transaction, "connection.unmatch", known, ended, reason)

        in_transaction(self.client, change)

    def _require_free(self, known: Stored[Match] | None, theirs: list[Match]) -> None:
        if any(not one.ended for one in theirs):
            raise _matched_already("externalId", "This person is matched already: end that match first.")
        if known is None or known.value.ended:
            return
        other = Connections(self.client).get(known.value.connection_id)
        if other:  # a match of a connection that was deleted binds nobody
            name = other.value.name
            raise _matched_already(
                "employeeId", f"This employee is matched in “{name}” already: end that match first."
            )

    def _put(
        self, transaction: Transaction, action: Action, known: Stored[Match] | None, made: Match, reason: str
    ) -> None:
        Matches(self.client).put(transaction, made, known.revision if known else None)
        Audit(self.client).record(
            transaction,
            at=made.at,
            actor=made.by,
            action=action,
            subject=f"matches/{made.employee_id}",
            before=matches.shape(known.value) if known else None,
            after={**matches.shape(made), "employeeId": made.employee_id},
            reason=reason,
        )


def _matched_already(field: str, remedy: str) -> Conflict:
    return Conflict(remedy, code="matchedAlready", fields=[FieldError(field, "matchedAlready", remedy)])


def _unknown_employee() -> InvalidInput:
    remedy = "Choose somebody of the staff list."
    return InvalidInput(remedy, fields=[FieldError("employeeId", "unknownEmployee", remedy)])
