"""What happens by itself: every five minutes, every hour, every night."""

from datetime import timedelta

from dakoku.domain.punch import PunchType, Source
from dakoku.platform.ids import new_id
from dakoku.store.punching.arrivals import Mark
from dakoku.store.punching.receipts import Receipt, Receipts, Status
from dakoku.store.punching.sweeps import Sweeps
from dakoku_ledger.figures.nights import Nights
from dakoku_ledger.figures.overviews import Overlooking
from dakoku_ledger.people.new_day import NewDay
from dakoku_punch import wiring as punch_wiring
from tools.bench import staff
from tools.bench.growth.deed import Deed, Doing
from tools.bench.growth.samples import TODAY
from tools.bench.growth.world import SCHOOL, World

_ARRIVED = 100
_JOINERS = 10


def _idle_sweep(world: World) -> Doing:
    parts = punch_wiring.Parts(world.config, world.client, world.clock, world.keyring, world.settings)
    sweep = punch_wiring.make_sweep(parts)
    sweep.run()  # which publishes the keys and passes what there is

    def run() -> int:
        sweep.run()
        return 1

    return run


def _sweep(world: World) -> Doing:
    """Punches that their trigger has settled."""
    parts = punch_wiring.Parts(world.config, world.client, world.clock, world.keyring, world.settings)
    sweep, at = punch_wiring.make_sweep(parts), staff.TODAY - timedelta(minutes=4)
    Sweeps(world.client).advance("punches", Mark(at - timedelta(minutes=1), "0"))
    batch = world.client.batch()
    for number in range(_ARRIVED):
        employee = world.people[number % SCHOOL]
        receipt = Receipt(
            new_id(),
            employee.id,
            employee.department_id,
            None,
            Source.SELF,
            PunchType.IN,
            at,
            Status.ACCEPTED,
            attempt=1,
        )
        Receipts(world.client).overwrite(batch, receipt, at)
        batch.set(world.client.document(f"punches/{receipt.punch_id}"), _punch(receipt))
    batch.commit()

    def run() -> int:
        swept = sweep.run()
        if (swept.looked_at, swept.settled) != (_ARRIVED, 0):
            raise RuntimeError(f"the sweep found something else: {swept}")
        return _ARRIVED

    return run


def _punch(receipt: Receipt) -> dict[str, object]:
    return {
        "punchId": receipt.punch_id,
        "attempt": 1,
        "employeeId": receipt.employee_id,
        "departmentId": receipt.department_id,
        "terminalId": None,
        "type": receipt.type.value,
        "at": receipt.at,
        "seal": None,
        "arrivedAt": receipt.at,
        "source": receipt.source.value,
        "offline": False,
        "clock": {"wall": 0, "syncedWall": None, "monotonic": None},
    }


def _quiet_day(world: World) -> Doing:
    day = NewDay(world.client, world.clock, world.settings)
    return lambda: 1 + day.run()


def _new_day(world: World) -> Doing:
    """Some begin today."""
    today = TODAY.isoformat()
    for person in world.people[-_JOINERS:]:
        dates = {"joinedOn": today, "active": False, "nextChange": today}
        world.client.document(f"employees/{person.id}").update(dates)
    return NewDay(world.client, world.clock, world.settings).run


def _hand_out(world: World) -> Doing:
    nights = Nights(world.config, world.client, world.clock, world.settings, lambda *_: None)
    return nights.run


def _hour(world: World) -> Doing:
    """The night's tasks were handed out before."""
    nights = Nights(world.config, world.client, world.clock, world.settings, lambda *_: None)
    return lambda: 1 + nights.run()


def _figures(world: World) -> Doing:
    """With warnings to one person in ten, who is told for the first time."""
    night = Overlooking(world.config, world.client, world.clock, world.settings)

    def run() -> int:
        night.run(world.school.id)
        return SCHOOL

    return run


DEEDS = (
    Deed("sweep with nothing new", "run", _idle_sweep, times=5),
    Deed("sweep of settled punches", "punch", _sweep),
    Deed("new day with nothing due", "run", _quiet_day, times=5),
    Deed("new day of those who begin", "person", _new_day),
    Deed("night's tasks handed out", "department", _hand_out),
    Deed("hour with nothing to hand out", "run", _hour, times=5),
    Deed("department's figures and warnings", "person", _figures),
)
