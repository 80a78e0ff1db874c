"""Nobody's turn while somebody else has it."""

from threading import Event, Thread

from tools.turns import one_at_a_time


def test_whoever_comes_second_waits() -> None:
    second_began = Event()

    def second() -> None:
        with one_at_a_time("test-turns"):
            second_began.set()

    with one_at_a_time("test-turns"):
        waiting = Thread(target=second)
        waiting.start()
        assert not second_began.wait(0.1)
    assert second_began.wait(10)
    waiting.join()
