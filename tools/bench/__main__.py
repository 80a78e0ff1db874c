"""Measure every budget against emulators, and how all that is done grows; print both; 1 when one is over.

`--only budgets` or `--only growth` is half of it. `--keep` writes what was counted for tools/cost.py.
"""

import argparse
import json
import os
import sys
from collections.abc import Sequence

from google.auth.credentials import AnonymousCredentials

from dakoku.platform import config, sealing
from dakoku.platform.clock import system_clock
from dakoku.store.organisation.settings import Settings
from dakoku_punch import wiring
from tools import browser, suite
from tools.bench import (
    confirming,
    documents,
    imports,
    javascript,
    lists,
    month_list,
    rush,
    staff,
    waiting,
    workbooks,
)
from tools.bench.counting import CountingClient
from tools.bench.growth import counted, growing, pulled
from tools.bench.growth import table as growth_table
from tools.bench.growth.growing import Growth
from tools.bench.table import Line, render
from tools.demo.load import load
from tools.paths import RUN

_FILE = RUN / "bench.json"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", choices=("", "budgets", "growth"))
    parser.add_argument("--keep", action="store_true")
    asked = parser.parse_args()
    lines = [] if asked.only == "growth" else _budgets()
    grown: list[Growth] = []
    if asked.only != "budgets":
        grown, pulled_lines = _growth()
        lines += pulled_lines
        found = {one.what: one.counted for one in grown}
        if asked.keep:
            counted.keep(found)
        others = counted.differing(found)
        lines.append(Line("counts that counted.json has otherwise", len(others), 0, "", ", ".join(others)))
    print(render(lines))
    if grown:
        print(f"\n{growth_table.render(grown)}\n{growth_table.CONSTANT}")
    print(f"A busy machine spoils times: load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors.")
    _write(lines, grown)
    return 0 if all(line.ok for line in lines) and not any(one.over for one in grown) else 1


def _budgets() -> list[Line]:
    program = browser.need()
    lines = [*_server(), *javascript.measure(), *workbooks.measure()]
    with suite.running() as running:
        demo = load(running, system_clock())
        lines += waiting.measure(running, program, demo)
        lines += month_list.measure(running, program, demo, system_clock())
    return lines


def _server() -> list[Line]:
    """On Firestore alone, without functions: what settling costs is called directly."""
    with suite.running(only=("firestore",)) as running:
        os.environ["FIRESTORE_EMULATOR_HOST"] = running.host("firestore")
        settings = config.load(suite.environment(running))
        client = CountingClient(project=settings.project, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]
        keyring = sealing.load(settings.sealing_keys)
        parts = wiring.Parts(settings, client, staff.clock, keyring, Settings(client, staff.clock))
        # First: what others leave, the emulator searches at each query.
        confirmed = confirming.measure(settings)
        return [
            *documents.measure(parts, client),
            *lists.measure(parts, client),
            *rush.measure(parts),
            *imports.measure(client),
            *confirmed,
        ]


def _growth() -> tuple[list[Growth], list[Line]]:
    """The same way; and what is pulled from Jobcan."""
    with suite.running(only=("firestore",)) as running:
        os.environ["FIRESTORE_EMULATOR_HOST"] = running.host("firestore")
        settings = config.load(suite.environment(running))
        grown = growing.measure(settings, sealing.load(settings.sealing_keys))
        night, lines = pulled.measure(settings)
        return [*grown, night], lines


def _write(lines: Sequence[Line], grown: Sequence[Growth]) -> None:
    """Both tables for machines."""
    budgets = [
        {"what": one.what, "measured": one.measured, "budget": one.budget, "unit": one.unit, "ok": one.ok}
        for one in lines
    ]
    growth = [
        {"what": one.what, "unit": one.unit, "costs": [vars(cost) for cost in one.costs], "over": one.over}
        for one in grown
    ]
    _FILE.parent.mkdir(exist_ok=True)
    _FILE.write_text(json.dumps({"budgets": budgets, "growth": growth}, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    sys.exit(main())
