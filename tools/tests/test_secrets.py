"""New secrets are what the functions take, and a rotated key keeps the old ones readable."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from dakoku.platform import sealing
from tools import secrets
from tools.preflight.needs import SECRETS


def test_a_new_sealing_key_is_the_current_one_and_the_old_one_stays() -> None:
    first = secrets.new("SEALING_KEYS")
    second = secrets.new("SEALING_KEYS", first)
    old, both = sealing.load(first), sealing.load(second)
    assert both.ids() == [old.current, both.current]
    assert both.jwk(old.current) == old.jwk(old.current)


def test_the_others_are_32_random_bytes_each_time() -> None:
    for name in SECRETS.keys() - {"SEALING_KEYS"}:
        assert len(bytes.fromhex(secrets.new(name))) == 32
        assert secrets.new(name) != secrets.new(name)


def test_two_processes_that_ask_at_once_in_a_fresh_clone_are_told_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "RUN", tmp_path)
    monkeypatch.setattr(secrets, "_FILE", tmp_path / "secrets.json")
    with ProcessPoolExecutor(2, get_context("fork")) as pool:
        first, second = (pool.submit(secrets.development) for _ in range(2))
    assert first.result() == second.result()
