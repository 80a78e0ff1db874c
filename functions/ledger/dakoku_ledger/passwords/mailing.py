"""Mailing employees one-time links by which they set their own passwords."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from google.cloud import firestore

from dakoku.platform import tokens
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.identity import Principal
from dakoku.platform.instants import written
from dakoku.platform.languages import Language
from dakoku.platform.letters import Letter
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.inheritance import effective_language
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee
from dakoku.store.people.links import Link, Links
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.mail import Mail, Mails
from dakoku_ledger.passwords import chosen
from dakoku_ledger.passwords.letter import letter

_PER_COMMIT = 100  # employees, with three documents each and the links that are replaced


@dataclass(frozen=True, slots=True)
class Mailed:
    """How many got a link, and the ids of those who have no address."""

    sent: int
    without_mail: list[str]


@dataclass(frozen=True)
class LinkMailing:
    """The use case."""

    client: firestore.Client
    clock: Clock
    config: Config
    settings: Settings

    def send(self, caller: Principal, employee_ids: Iterable[str]) -> Mailed:
        """Mail each a new link, which replaces a former one.

        Raises `NotFound` and `InvalidInput` as `chosen.active`, with nothing sent.
        """
        employees = chosen.active(self.client, caller, employee_ids)
        languages = self._languages()
        reachable = [one for one in employees if one.email]
        for start in range(0, len(reachable), _PER_COMMIT):
            self._send(caller, reachable[start : start + _PER_COMMIT], languages)
        return Mailed(len(reachable), [one.id for one in employees if not one.email])

    def _languages(self) -> dict[str, Language]:
        organisation = self.settings.organisation()
        return {
            one.id: Language(effective_language(organisation, one)) for one in Departments(self.client).all()
        }

    def _send(
        self, caller: Principal, employees: Sequence[Employee], languages: Mapping[str, Language]
    ) -> None:
        now = self.clock()
        batch = self.client.batch()
        Links(self.client).void(batch, [one.id for one in employees])
        for employee in employees:
            token = tokens.new()
            link = Link(employee.id, employee.email, now)
            Links(self.client).add(batch, token, link)
            written_letter = self._letter(employee, token, link, languages[employee.department_id])
            Mails(self.client).put(batch, Mail.of(written_letter, employee.email, now))
            self._audit(batch, caller, employee, now)
        batch.commit()

    def _letter(self, employee: Employee, token: str, link: Link, language: Language) -> Letter:
        organisation = self.settings.organisation()
        return letter(
            language,
            employee,
            organisation=organisation.name,
            url=f"{self.config.site_url}/my/#/password/{token}",
            until=written(link.expires_at, organisation.rules.zone, language),
        )

    def _audit(
        self, batch: firestore.WriteBatch, caller: Principal, employee: Employee, now: datetime
    ) -> None:
        Audit(self.client).record(
            batch,
            at=now,
            actor=caller.uid,
            action="password.link.send",
            subject=f"employees/{employee.id}",
            after={"to": employee.email},
        )
