"""Each function built, installed in a clean environment and discovered, and what it then asks for."""

import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dakoku.platform.config import REGION, account
from tools import deployables, discovery
from tools.paths import PROJECT
from tools.preflight.check import Check
from tools.preflight.needs import SECRETS


@dataclass(frozen=True)
class Part:
    """One codebase. `endpoints` is empty where it could not be discovered; then `check` says why."""

    check: Check
    endpoints: discovery.Endpoints


def examine(name: str) -> Part:
    """Stage, install, discover."""
    try:
        found = discovery.endpoints(deployables.stage(name))
    except (OSError, RuntimeError, subprocess.CalledProcessError) as error:
        return Part(Check(f"function {name}", problems=(str(error).strip(),)), {})
    note = f"built, installed, {len(found)} found: {', '.join(found)}"
    return Part(Check(f"function {name}", note, tuple(wrong(name, found))), found)


def wrong(name: str, found: discovery.Endpoints) -> Iterator[str]:
    """Where it differs from what the project is told to give, and where it would run elsewhere."""
    asked = {secret for secret, told in SECRETS.items() if name in told.parts}
    for function, endpoint in found.items():
        bound = {entry["key"] for entry in endpoint.get("secretEnvironmentVariables") or ()}
        if bound != asked:
            told = ", ".join(sorted(bound ^ asked))
            yield f"{function}: tools/preflight/needs.py and its code differ in {told}."
        if endpoint.get("serviceAccountEmail") != account(name, {"GCLOUD_PROJECT": PROJECT}):
            yield f"{function} would run as {endpoint.get('serviceAccountEmail')}, not as its part's account."
        if endpoint["region"] != [REGION]:
            yield f"{function} would run in {endpoint['region']}, not in {REGION}."


def listed(endpoints: discovery.Endpoints) -> list[tuple[str, str, str]]:
    """What deploying makes of it: (function, what calls it, the details)."""
    return [(name, *_trigger(endpoint)) for name, endpoint in endpoints.items()]


def _trigger(endpoint: Mapping[str, object]) -> tuple[str, str]:
    match endpoint:
        case {"scheduleTrigger": {"schedule": str(schedule)}}:
            return "schedule", schedule
        case {"taskQueueTrigger": {"retryConfig": {"maxAttempts": attempts}}}:
            return "queue", f"{attempts} attempts"
        case {"eventTrigger": {"eventType": str(kind), "eventFilterPathPatterns": {"document": path}}}:
            return "event", f"{path}, {kind.rpartition('.')[2]}"
        case _:
            return "HTTPS", ""
