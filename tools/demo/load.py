"""Fills a running suite, through the same code as real data."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from google.cloud.firestore import Client

from dakoku.platform import config as configuration
from dakoku.platform import firestore
from dakoku.platform.config import Config
from dakoku.platform.errors import Unavailable
from dakoku.store.organisation.settings import Settings
from tools import suite
from tools.demo.loader import Loader
from tools.demo.record import Demo
from tools.ports import Ports


class DemoError(RuntimeError):
    """Nothing was loaded: one sentence that says why and what to do."""


def load(ports: Ports, now: datetime) -> Demo:
    """Fill the suite on these ports with everything up to `now`.

    Raises `DemoError`, with nothing written, unless the suite is up, a demonstration's, and still empty.
    """
    _refuse_unless_up(ports)
    with environment(suite.environment(ports)):
        config = configuration.load()
        refuse_unless_demo(config)
        client = firestore.client(config)
        _refuse_unless_empty(client, now)
        return Loader(config, client, now).load(ports)


def refuse_unless_demo(config: Config) -> None:
    """The passwords are known to everyone: never into a project that people work with."""
    if not (config.project.startswith("demo-") and config.emulated):
        raise DemoError(
            f"Demonstration data is for emulators of a project named demo-…, not for {config.project}."
        )


def _refuse_unless_up(ports: Ports) -> None:
    held = {part for part, _ in ports.busy()}
    if not {"firestore", "auth"} <= held:
        raise DemoError(f"No suite answers on port {ports.base}: start one with make run PORT={ports.base}.")


def _refuse_unless_empty(client: Client, now: datetime) -> None:
    try:
        known = Settings(client, lambda: now).organisation()
    except Unavailable:
        return
    raise DemoError(f"This suite holds {known.name} already: start it anew to load it again.")


@contextmanager
def environment(values: Mapping[str, str]) -> Iterator[None]:
    """The suite's variables for the length of a `with`: the client libraries look for them in the process."""
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})
