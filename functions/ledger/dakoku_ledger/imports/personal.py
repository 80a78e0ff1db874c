"""The import of lists whose lines are about people on days: leave, trips, past hours.

All or nothing is one commit, however many people it is about. Everything is planned and checked before it, on
sheets that the commit insists on; a punch that comes meanwhile is no conflict: all is planned again with it.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.firestore import commit, retried, size_of
from dakoku.platform.identity import Principal
from dakoku.store.organisation.imports import Import, Imports
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee
from dakoku_ledger.directory import Directory
from dakoku_ledger.imports.lists import PersonalList
from dakoku_ledger.imports.people import by_person
from dakoku_ledger.imports.preview import Preview, counts
from dakoku_ledger.imports.run import Desk, Outcome, Run
from dakoku_ledger.lists.changes import ListRefused, agree
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.lines import FileList

MOST_CHANGES = 2000  # lines new or changed: the month of a school of sixty, and no more than a commit takes
_MOST_BYTES = 7 * 1024 * 1024 // 2  # of a commit: with its index entries far from the 10 MiB of Firestore
_AT_ONCE = 8


@dataclass(frozen=True)
class PersonalImport:
    """The use cases, for one kind of list."""

    client: firestore.Client
    clock: Clock
    settings: Settings
    kind: PersonalList

    def preview(self, caller: Principal, data: bytes) -> Preview:
        """What importing a file would do, for the people whom the caller administers. Nothing is written."""
        return self._prepare(caller, self.kind.read(data))[0]

    def run(self, caller: Principal, data: bytes, digest: str) -> Preview:
        """Import a file exactly as it was previewed under this digest.

        Raises `ListRefused` for faults, `Conflict` when records have changed since the preview.
        """
        file = self.kind.read(data)
        return retried(lambda: self._run(caller, file, digest))

    def _run(self, caller: Principal, file: FileList, digest: str) -> Preview:
        preview, batch = self._prepare(caller, file)
        if preview.faults:
            raise ListRefused(preview.faults)
        agree(preview.digest, digest)
        commit(batch)
        return preview

    def _prepare(self, caller: Principal, file: FileList) -> tuple[Preview, firestore.WriteBatch]:
        """Everything but the commit: only then is it known whether all of it can be written."""
        run = Run(self.client, caller, self.settings.organisation(), self.clock())
        desk, batch = self.kind.desk(run), self.client.batch()
        preview, outcomes = self._plan(run, desk, file)
        if preview.faults:
            return preview, batch
        for outcome in outcomes:
            outcome.write(batch)
        desk.finish(batch)
        self._sum_up(batch, run, preview)
        if size_of(batch) > _MOST_BYTES:
            preview = replace(preview, faults=(Fault(FaultCode.TOO_LARGE_AT_ONCE),))
        return preview, batch

    def _plan(self, run: Run, desk: Desk, file: FileList) -> tuple[Preview, list[Outcome]]:
        people, unknown = by_person(file.lines, self._employees(run.caller, file))
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            outcomes = list(pool.map(lambda one: desk.plan(*one), people))
        lines = sorted((line for one in outcomes for line in one.lines), key=lambda line: line.line)
        found = [*file.faults, *unknown, *(fault for one in outcomes for fault in one.faults)]
        found.sort(key=lambda fault: fault.line or 0)
        preview = Preview(file, tuple(lines), tuple(found))
        if preview.writes > MOST_CHANGES:
            limit: dict[str, str | int] = {"count": preview.writes, "limit": MOST_CHANGES}
            found.append(Fault(FaultCode.TOO_MANY_CHANGES, params=limit))
        return Preview(file, tuple(lines), tuple(found)), outcomes

    def _employees(self, caller: Principal, file: FileList) -> list[Employee]:
        """Those whom the file names; all of the caller's, if it names others: it may have lost zeros."""
        directory = Directory(self.client)
        named = directory.named(caller, {line.code for line in file.lines})
        return directory.employees(caller, None) if named is None else named

    def _sum_up(self, batch: firestore.WriteBatch, run: Run, preview: Preview) -> None:
        """The import itself: who, when, how many."""
        figures = {key: count for key, count in counts(preview).items() if key not in ("lines", "errors")}
        made = Import(run.id, self.kind.name, run.caller.uid, run.now, preview.digest, figures)
        Imports(self.client).put(batch, made)
