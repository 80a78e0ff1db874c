"""Plans come from their seed, and leave nothing out."""

from tools.soak import plan
from tools.soak.plan import Fault, HouseKind, Kind, Mend, Step, Tap

SHORT = 120


def stand(seed: str) -> list[Step]:
    return plan.of_stand(seed, SHORT, posts=4, people=12)


def test_the_same_seed_makes_the_same_plan_and_another_one_another() -> None:
    assert stand("a") == stand("a") != stand("b")
    assert plan.of_house("a", SHORT, restarts=True) == plan.of_house("a", SHORT, restarts=True)


def test_everything_happens_in_a_short_plan_too() -> None:
    steps = stand("a")
    assert sum(isinstance(one, Tap) for one in steps) == SHORT
    assert {one.kind for one in steps if isinstance(one, Fault)} == set(Kind)
    assert any(one.withdrawn for one in steps if isinstance(one, Tap))
    assert any(one.wrong for one in steps if isinstance(one, Tap))
    assert any(isinstance(one, Mend) for one in steps)
    assert {one.kind for one in plan.of_house("a", SHORT, restarts=True)} == set(HouseKind)


def test_a_suite_of_others_is_not_restarted() -> None:
    assert HouseKind.RESTARTED not in {one.kind for one in plan.of_house("a", SHORT, restarts=False)}


def test_turns_are_the_same_plan_in_parts_of_so_many_punches() -> None:
    steps = stand("a")
    parts = plan.turns(steps, 50)
    assert [sum(isinstance(one, Tap) for one in part) for part in parts] == [50, 50, 20]
    assert [one for part in parts for one in part] == steps
    assert plan.turns([], 50) == [[]]
