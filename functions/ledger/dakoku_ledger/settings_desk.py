"""Changing settings: the organisation's, and what its departments have of their own. All of it audited."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.store.organisation import departments, settings
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.organisation.settings import Google, Organisation, Settings
from dakoku.store.trail.audit import Audit
from dakoku_ledger.directory import require_administers

Change = Mapping[str, Any]  # settings by name, none but those that are to change


@dataclass(frozen=True)
class SettingsDesk:
    """The use cases. Whoever else changes a setting meanwhile keeps it: each change goes on top."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def organisation(self) -> Organisation:
        """The settings as they stand now."""
        return self.settings.stored().value

    def change_organisation(self, caller: Principal, change: Change) -> Organisation:
        """Change what `change` names: of `terminal` and `passwords` only the parts that are sent."""
        return retried(lambda: self._change_organisation(caller, change))

    def change_department(self, caller: Principal, department_id: str, change: Change) -> Department:
        """Change `language` and parts of `terminal`; None inherits again. Raises `NotAllowed`, `NotFound`."""
        require_administers(caller, department_id)
        return retried(lambda: self._change_department(caller, department_id, change))

    def _change_organisation(self, caller: Principal, change: Change) -> Organisation:
        known = self.settings.stored()
        changed = _changed_organisation(known.value, change)
        batch = self.client.batch()
        self.settings.change(batch, changed, known.revision)
        subject = "settings/organisation"
        self._commit(batch, caller, subject, settings.shape(known.value), settings.shape(changed))
        self.settings.forget()
        return changed

    def _change_department(self, caller: Principal, department_id: str, change: Change) -> Department:
        known = Departments(self.client).stored(department_id)
        if known is None:
            raise NotFound("There is no such department.")
        changed = _changed_department(known.value, change)
        batch = self.client.batch()
        Departments(self.client).change(batch, changed, known.revision)
        subject = f"departments/{department_id}"
        self._commit(batch, caller, subject, departments.shape(known.value), departments.shape(changed))
        return changed

    def _commit(
        self, batch: firestore.WriteBatch, caller: Principal, subject: str, before: Change, after: Change
    ) -> None:
        """Commit with an entry about what is different; nothing at all where nothing is."""
        different = [name for name in after if before[name] != after[name]]
        if not different:
            return
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=caller.uid,
            action="settings.change",
            subject=subject,
            before={name: before[name] for name in different},
            after={name: after[name] for name in different},
        )
        commit(batch)


def _changed_organisation(organisation: Organisation, change: Change) -> Organisation:
    terminal = replace(organisation.terminal, **change.get("terminal", {}))
    passwords = replace(organisation.passwords, **change.get("passwords", {}))
    kinds = tuple(change.get("leave_kinds", organisation.leave_kinds))
    google = _google(change["google"]) if "google" in change else organisation.google
    parts = {"terminal": terminal, "passwords": passwords, "leave_kinds": kinds, "google": google}
    return replace(organisation, **{**change, **parts})


def _google(wanted: Change | None) -> Google | None:
    return Google(**wanted) if wanted else None


def _changed_department(department: Department, change: Change) -> Department:
    wanted = change.get("terminal", {})
    own = {} if wanted is None else {**department.terminal, **wanted}
    terminal = {name: value for name, value in own.items() if value is not None}
    return replace(department, **{**change, "terminal": terminal})
