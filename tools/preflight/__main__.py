"""`make preflight`: what can be checked without a cloud; 1 when something is wrong."""

import argparse
import re
import sys

from tools.paths import FUNCTIONS
from tools.preflight import discovered, queries, requirements, rules
from tools.preflight.check import Check
from tools.preflight.needs import ROLES, SECRETS, VARIABLES
from tools.tables import table

_PROJECT = re.compile(r"^[a-z][a-z0-9-]{4,28}[a-z0-9]$")


def main() -> int:
    """Look at everything, print it, also when something is wrong early on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--project", default="")
    name = parser.parse_args().project
    checks = [*([project(name)] if name else []), requirements.check(), queries.check(), rules.check()]
    parts = [discovered.examine(part) for part in FUNCTIONS]
    checks += [part.check for part in parts]
    print(table(("check", "verdict", ""), [row for check in checks for row in check.rows]))
    made = [row for part in parts for row in discovered.listed(part.endpoints)]
    print("\n" + table(("deploying makes", "called by", ""), made))
    print("\n" + table(("the project gives", "what", "for"), _given()))
    return 1 if any(check.problems for check in checks) else 0


def project(name: str) -> Check:
    """Whether this can be a project's id, and not the demonstration's."""
    if name.startswith("demo-") or not _PROJECT.match(name):
        return Check("project", problems=(f"{name!r} is no id of a Firebase project: PROJECT=…",))
    return Check("project", name)


def _given() -> list[tuple[str, str, str]]:
    secrets = [(name, "secret", f"{', '.join(one.parts)}: {one.used_for}") for name, one in SECRETS.items()]
    variables = [(name, "variable", told) for name, told in VARIABLES.items()]
    accounts = [(f"dakoku-{part}", "account", f"what {part} runs as: make accounts") for part in FUNCTIONS]
    roles = [
        (name, "role", f"{', '.join(one.parts)}; on {one.on}: {one.used_for}") for name, one in ROLES.items()
    ]
    return [*secrets, *variables, *accounts, *roles]


if __name__ == "__main__":
    sys.exit(main())
