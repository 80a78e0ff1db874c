"""What the two auditors say, in one form. What could not be looked up counts too: silence is no answer."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True)
class Finding:
    """A weakness by its ids (the advisory's, and what others call it), and where it is."""

    package: str
    ids: frozenset[str]
    told: str


@dataclass(frozen=True)
class Accepted:
    """A finding that does not concern us: why, and until when that may be believed."""

    id: str
    reason: str
    until: date


def of_python(report: Mapping[str, Any]) -> Iterator[Finding]:
    """From pip-audit's JSON."""
    for one in report["dependencies"]:
        if "skip_reason" in one:
            yield Finding(one["name"], frozenset(), f"could not be looked up: {one['skip_reason']}")
        for found in one.get("vulns", ()):
            ids = frozenset({found["id"], *found.get("aliases", ())})
            fixed = ", ".join(found["fix_versions"]) or "not yet mended"
            yield Finding(f"{one['name']} {one['version']}", ids, fixed)


def of_node(report: Mapping[str, Any]) -> Iterator[Finding]:
    """From npm's JSON; each advisory once, though many packages stand on it."""
    if "vulnerabilities" not in report:
        yield Finding("npm", frozenset(), f"could not be looked up: {report.get('message', 'no answer')}")
        return
    advisories = {
        via["url"]: via
        for one in report["vulnerabilities"].values()
        for via in one["via"]
        if isinstance(via, dict)
    }
    for url, via in advisories.items():
        yield Finding(via["name"], frozenset({url.rsplit("/", 1)[-1]}), f"{via['title']} ({via['severity']})")


def remaining(found: list[Finding], accepted: list[Accepted], today: date) -> list[str]:
    """What is to be mended, in words: what nobody has accepted, or until a day that is past."""
    good = {one.id for one in accepted if one.until >= today}
    late = [f"{one.id}: accepted until {one.until} ({one.reason})" for one in accepted if one.until < today]
    open_ = [f"{one.package}: {' '.join(sorted(one.ids))} {one.told}" for one in found if not one.ids & good]
    return late + open_
