"""What the organisation takes from other systems. Every change is audited."""

from dataclasses import dataclass

from google.cloud.firestore import Client

from dakoku.platform.clock import Clock
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.store.pulls import pulling
from dakoku.store.pulls.pulling import Pulling, PullingSettings
from dakoku.store.trail.audit import Audit


@dataclass(frozen=True)
class PullingDesk:
    """The use cases."""

    client: Client
    clock: Clock

    def now(self) -> PullingSettings:
        """The settings as they stand."""
        return Pulling(self.client).stored().value

    def change(self, caller: Principal, wanted: PullingSettings) -> PullingSettings:
        """Put others in their place; nothing is written where nothing is different."""
        retried(lambda: self._change(caller, wanted))
        return wanted

    def _change(self, caller: Principal, wanted: PullingSettings) -> None:
        known = Pulling(self.client).stored()
        if known.value == wanted:
            return
        before, after = pulling.shape(known.value), pulling.shape(wanted)
        different = [name for name in after if before[name] != after[name]]
        batch = self.client.batch()
        Pulling(self.client).put(batch, wanted, known.revision)
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=caller.uid,
            action="settings.change",
            subject="settings/pulling",
            before={name: before[name] for name in different},
            after={name: after[name] for name in different},
        )
        commit(batch)
