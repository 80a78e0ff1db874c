"""Whom and what an entry of the audit trail speaks of: paths of documents that have names. Pure."""

from dakoku.store.trail.audit import Entry
from dakoku.store.trail.audit_paths import subject_paths, within

_ACTORS = {"employee:": "employees", "terminal:": "terminals"}


def mentioned(entry: Entry) -> set[str]:
    """The paths, whether there is such a document or not."""
    return {
        actor_path(entry.actor),
        *subject_paths(entry.subject),
        *within(entry.before),
        *within(entry.after),
    }


def actor_path(actor: str) -> str:
    """The document that names an actor; of a job there is none."""
    for prefix, collection in _ACTORS.items():
        if actor.startswith(prefix):
            return f"{collection}/{actor.removeprefix(prefix)}"
    return f"members/{actor}"
