"""What lets an employee in: a token, which says so where they sit at an enrolled PC."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform import identity
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.identity import Role
from dakoku.store.people.employees import Employee
from dakoku.store.people.members import employee_uid
from dakoku.store.terminal.devices import DeviceProof, Standing
from dakoku.store.terminal.terminals import Kind, Terminals


@dataclass(frozen=True)
class SignedIn:
    """A custom token to sign in with, whose it is, and how the PC stands (None: they named none)."""

    token: str
    employee: Employee
    pc: Standing | None


@dataclass(frozen=True)
class Passes:
    """Given to whoever has proved who they are."""

    client: firestore.Client
    clock: Clock
    config: Config

    def issue(self, employee: Employee, proof: DeviceProof | None) -> SignedIn:
        """A pass for the employee. A PC that proves nothing keeps nobody out: its claim is left out."""
        claims: dict[str, str | int] = {"role": Role.EMPLOYEE.value, "employeeId": employee.id}
        standing = None
        if proof:
            standing, generation = self._judge(proof)
            if standing is Standing.ACCEPTED:
                claims |= {"pc": proof.terminal_id, "pcGeneration": generation}
        token = identity.custom_token(self.config, employee_uid(employee.id), claims)
        return SignedIn(token, employee, standing)

    def _judge(self, proof: DeviceProof) -> tuple[Standing, int]:
        now = self.clock()
        found = Terminals(self.client).get(proof.terminal_id)
        terminal = found.value if found else None
        standing = proof.of(terminal, Kind.PC, self.config.server_key, now)
        if standing is Standing.ACCEPTED:
            Terminals(self.client).seen(proof.terminal_id, now)
        return standing, terminal.generation if terminal else 0
