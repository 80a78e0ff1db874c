"""Soak a suite of its own, print the figures; 1 when anything was lost, doubled or altered."""

import argparse
import os
import sys

from dakoku.platform import config
from dakoku.platform.clock import system_clock
from dakoku_punch import wiring
from tools import browser, pages, signals, suite
from tools.soak import own_suite
from tools.soak.report import render
from tools.soak.run import Size, Soak


def main() -> int:
    """Everything."""
    size = _size()
    signals.end_once()
    program = browser.need()
    pages.build()
    with own_suite.running() as running:
        os.environ["FIRESTORE_EMULATOR_HOST"] = running.ports.host("firestore")
        parts = wiring.assemble(config.load(suite.environment(running.ports)), system_clock)
        outcome = Soak(running.ports, parts, program, size, running.restart).run()
    print(render(outcome))
    return 1 if outcome.complaints else 0


def _size() -> Size:
    usual = Size()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--terminals", type=int, default=usual.terminals)
    parser.add_argument("--employees", type=int, default=usual.employees)
    parser.add_argument("--punches", type=int, default=usual.punches)
    parser.add_argument("--seed", default=usual.seed)
    parser.add_argument("--minutes", type=float, default=usual.minutes)
    return Size(**vars(parser.parse_args()))


if __name__ == "__main__":
    sys.exit(main())
