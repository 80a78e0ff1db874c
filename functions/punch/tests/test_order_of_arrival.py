"""The outcome is a function of what arrives: in whichever order, and however often."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from dakoku.domain.punch import PunchType
from dakoku.store.punching.receipts import Reason, Status
from dakoku_punch.settle.proof import Proof
from tests.world import BEGAN, Sending, World, punch, withdrawal

_EDGE = BEGAN - timedelta(days=2)  # 31 March, 12:00
_minutes = st.one_of(st.integers(0, 60), st.integers(0, 40 * 60)).map(lambda m: timedelta(minutes=m / 2))
_proofs = st.sampled_from([Proof.RIGHT, Proof.WRONG, Proof.BROKEN])
_locked = st.sampled_from([frozenset(), frozenset({"2027-03"}), frozenset({"2027-04"})])


@st.composite
def about_one_punch(draw: st.DrawFn, punch_id: str) -> list[Sending]:
    """One to two attempts at a punch, up to two at its withdrawal."""
    kind, at = draw(st.sampled_from(PunchType)), _EDGE + draw(_minutes)
    jumped = draw(st.booleans()) and draw(st.booleans())
    tapped = [punch(punch_id, kind, at, attempt, jumped=jumped) for attempt in (1, 2)]
    taken_back = [withdrawal(punch_id, kind, at, attempt) for attempt in (1, 2)]
    documents = [*tapped[: draw(st.integers(1, 2))], *taken_back[: draw(st.integers(0, 2))]]
    return [Sending(document, draw(_proofs), draw(st.booleans())) for document in documents]


@st.composite
def sendings(draw: st.DrawFn) -> list[Sending]:
    """Everything about one to four punches, some of it more than once."""
    names = [f"p{n}" for n in range(draw(st.integers(1, 4)))]
    once = [sending for name in names for sending in draw(about_one_punch(name))]
    return once + draw(st.lists(st.sampled_from(once), max_size=4))


@given(all_of_it=sendings(), locked=_locked, data=st.data())
@settings(max_examples=300, deadline=None)
def test_the_order_and_number_of_arrivals_never_matters(
    all_of_it: list[Sending], locked: frozenset[str], data: st.DataObject
) -> None:
    worlds = (World(locked), World(locked))
    once = list(dict.fromkeys(all_of_it))
    for world, order in zip(worlds, (once, data.draw(st.permutations(all_of_it))), strict=True):
        for sending in order:
            world.settle(sending)
        world.wait(once)
    assert worlds[0].outcome() == worlds[1].outcome()


@given(all_of_it=sendings(), locked=_locked)
@settings(max_examples=300, deadline=None)
def test_a_punch_counts_exactly_if_its_receipt_says_so(
    all_of_it: list[Sending], locked: frozenset[str]
) -> None:
    world = World(locked)
    for sending in all_of_it:
        world.settle(sending)
    receipts, days, counted = world.outcome()
    assert counted == {key for key, receipt in receipts.items() if receipt.counted}
    shown = {(one["id"], day, one["duplicate"]) for day, made in days.items() for one in made["punches"]}
    told = {
        (key, receipt.work_date, receipt.status.value == "duplicate")
        for key, receipt in receipts.items()
        if receipt.counted
    }
    assert shown == told


@given(all_of_it=sendings())
@settings(max_examples=200, deadline=None)
def test_nothing_is_left_waiting_once_tries_are_free_again(all_of_it: list[Sending]) -> None:
    world = World()
    for sending in all_of_it:
        world.settle(sending)
    world.wait(list(dict.fromkeys(all_of_it)))
    assert all(receipt.retry_at is None for receipt in world.receipts.values())


def test_an_attempt_that_waited_in_vain_lets_the_highest_speak_again() -> None:
    world = World()
    second = Sending(punch("p", PunchType.IN, _EDGE, 2), Proof.BROKEN)
    first = Sending(punch("p", PunchType.IN, _EDGE, 1), Proof.WRONG, waits=True)
    world.settle(second)
    world.settle(first)
    assert (world.receipts["p"].status, world.receipts["p"].waiting) == (Status.DEFERRED, (1,))
    world.wait([first, second])
    assert (world.receipts["p"].status, world.receipts["p"].reason) == (Status.REJECTED, Reason.BAD_SEAL)


def test_a_right_password_that_waits_is_not_forgotten_for_a_wrong_one_after_it() -> None:
    world = World()
    first = Sending(punch("p", PunchType.IN, _EDGE, 1), Proof.RIGHT, waits=True)
    second = Sending(punch("p", PunchType.IN, _EDGE, 2), Proof.WRONG)
    world.settle(first)
    world.settle(second)
    world.wait([first, second])
    assert world.receipts["p"].status is Status.ACCEPTED
