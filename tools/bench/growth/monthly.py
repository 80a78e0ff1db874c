"""What happens once a month, or more rarely: confirming, reports, files in and out, records that go."""

from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.platform.languages import Language
from dakoku.store.confirming.months import Months, State
from dakoku.store.organisation.retention import Retention, Retentions
from dakoku_ledger.confirming.closing import Closing
from dakoku_ledger.confirming.desk import ConfirmationDesk
from dakoku_ledger.confirming.following import Following, groups
from dakoku_ledger.confirming.noticing import Noticing
from dakoku_ledger.figures.overviews import Overlooking
from dakoku_ledger.imports.lists import LEAVES
from dakoku_ledger.imports.personal import PersonalImport
from dakoku_ledger.retention.desk import RetentionDesk
from dakoku_ledger.retention.forgetting import ForgettingRecords
from dakoku_ledger.staff.importing import StaffImport
from dakoku_reports.board.kind import BoardsKind, BoardsParams
from dakoku_reports.board.source import BoardSource
from tools.bench.growth.deed import Deed, Doing
from tools.bench.growth.world import LAST_MONTH, OLD, ORGANISATION_ADMIN, SCHOOL, World

_NEW = 20  # lines of a list that is brought in
_EXPORTED = 200
_FORGOTTEN = 20  # documents: the emulator takes seconds for each that has others beneath it


class _Unseen:
    """Progress that nobody follows."""

    def begin(self, total: int) -> None:
        """Nothing."""

    def step(self) -> None:
        """Nothing."""


def _precheck(world: World) -> Doing:
    desk = ConfirmationDesk(world.config, world.client, world.clock, world.settings)
    return lambda: len(desk.overview(world.principal, world.school.id, LAST_MONTH).candidates)


def _confirm(world: World) -> Doing:
    """Asked for, the tasks of all sheets, and the closing with what follows; no letter is called for."""
    config, client, clock, settings = world.config, world.client, world.clock, world.settings
    desk = ConfirmationDesk(config, client, clock, settings, hand_over=lambda *_: None)
    following = Following(config, client, clock, close=lambda *_: None)
    targets = [person.id for person in world.people]

    def run() -> int:
        month = desk.confirm(world.principal, world.school.id, LAST_MONTH, targets, "計測のため")
        for group in groups(targets):
            following.run(group, month.department_id, month.month)
        Closing(config, client, clock, settings).run(month.department_id, month.month, month.generation)
        Noticing(config, client).run(month.department_id, month.month, month.generation)
        Overlooking(config, client, clock, settings).look(month.department_id, month.month)
        closed = Months(client).get(month.department_id, month.month).value
        if closed.state is not State.CONFIRMED:
            raise RuntimeError(f"the month is {closed.state}")
        return SCHOOL

    return run


def _boards(world: World) -> Doing:
    kind = BoardsKind(BoardSource(world.client, world.settings, world.clock))

    def make() -> int:
        with TemporaryDirectory() as folder:
            kind.make(BoardsParams(year=2026), Language.JA, Path(folder), _Unseen())
        return world.size

    return make


def _staff(world: World) -> Doing:
    """Everybody is read, whoever is in the file: to know codes, and who is not in it."""
    lines = [f"新{number:03},計測 花子,{world.school.code}" for number in range(_NEW)]
    file = "\n".join(["社員コード,氏名,所属コード", *lines]).replace("新", "N").encode()
    importing = StaffImport(world.client, world.clock, world.settings)

    def run() -> int:
        importing.run(ORGANISATION_ADMIN.uid, file, importing.preview(file).plan.digest)
        return world.size

    return run


def _leaves(world: World) -> Doing:
    lines = [f"{person.code},2026-12-01,年休" for person in world.people[:_NEW]]
    file = "\n".join(["社員コード,日付,種類", *lines]).encode()
    importing = PersonalImport(world.client, world.clock, world.settings, LEAVES)

    def run() -> int:
        preview = importing.preview(ORGANISATION_ADMIN, file)
        if preview.faults:
            raise RuntimeError(f"the measured file has faults: {preview.faults[0]}")
        importing.run(ORGANISATION_ADMIN, file, preview.digest)
        return _NEW

    return run


def _past(world: World) -> Doing:
    desk = RetentionDesk(world.client, world.clock, world.settings, _forgetting(world))

    def look() -> int:
        desk.look()
        return 1

    return look


def _forget(world: World) -> Doing:
    """One task."""
    batch = world.client.batch()
    Retentions(world.client).put(batch, Retention(kept_from="2021-04"), None)
    batch.commit()
    task, before = _forgetting(world), _old(world)

    def run() -> int:
        task.run()
        return before - _old(world)

    return run


def _old(world: World) -> int:
    query = world.client.collection("sheets").where(filter=FieldFilter("month", "==", OLD))
    return int(query.count().get()[0][0].value)


def _forgetting(world: World) -> ForgettingRecords:
    return ForgettingRecords(world.config, world.client, lambda _: None, at_once=_FORGOTTEN)


def _export(world: World) -> Doing:
    """The first of all documents: how many there are changes nothing but how often it goes on."""
    return lambda: len(list(islice(world.client.everything(), _EXPORTED)))


DEEDS = (
    Deed("leave from a file", "line", _leaves),
    Deed("check before a confirmation", "person", _precheck),
    Deed("month of a department confirmed", "sheet", _confirm),
    Deed("board's report of all departments", "person", _boards),
    Deed("staff list from a file", "person there is", _staff),
    Deed("records that are past the retention", "request", _past),
    Deed("records deleted by a task", "sheet", _forget),
    Deed("export", "document", _export),
)
