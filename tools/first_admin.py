"""`make first-admin`: the organisation and its first administrator, into a project that has neither.

Everybody after that is invited on the console.
"""

import argparse
import os
import re
import sys

from google.cloud.firestore import Client

from dakoku.platform import config as configuration
from dakoku.platform import firestore, sign_ins
from dakoku.platform.clock import Clock, system_clock
from dakoku.platform.config import Config
from dakoku.platform.emails import PATTERN
from dakoku.platform.errors import DakokuError, Unavailable
from dakoku.platform.identity import Principal, Role
from dakoku.store.organisation.settings import Organisation, Settings
from dakoku.store.people.administrators import Administrator, Administrators
from dakoku_ledger.members.inviting import Inviting
from dakoku_ledger.organisation import OrganisationSetup

_JOB = "first-admin"


class HasOne(RuntimeError):
    """The organisation has an administrator, who invites everybody else."""


def make(
    config: Config, client: Client, clock: Clock, *, organisation: Organisation, name: str, email: str
) -> str:
    """The page at which the administrator chooses a password; the same is mailed.

    An organisation that is there already stays as it is. Raises `HasOne`, `Conflict` (`accountExists`).
    """
    if any(one.value.role is Role.ORGANISATION_ADMIN for one in Administrators(client).all()):
        raise HasOne(
            "There is an administrator of the organisation already, who invites others on the console."
        )
    settings = Settings(client, clock)
    try:
        known = settings.organisation()
    except Unavailable:
        known = organisation
        OrganisationSetup(client, clock).save_organisation(_JOB, organisation)
    one = Administrator("", name, email, Role.ORGANISATION_ADMIN)
    Inviting(config, client, clock, settings).invite(Principal(_JOB, Role.ORGANISATION_ADMIN), one, email)
    return sign_ins.password_link(config, email, known.language)


def main() -> None:
    """Make them, and print the link; or one sentence about why not."""
    parser = argparse.ArgumentParser(description=__doc__)
    for asked in ("project", "email", "name", "organisation", "code"):
        parser.add_argument(f"--{asked}", required=True)
    told = parser.parse_args()
    missing = [asked for asked, value in vars(told).items() if not value.strip()]
    if missing:
        parser.error(f"missing: {', '.join(each.upper() + '=…' for each in missing)}")
    if not re.match(PATTERN, told.email):
        parser.error(f"{told.email} is no e-mail address.")
    config = configuration.load({**os.environ, "GCLOUD_PROJECT": told.project})
    try:
        link = make(
            config,
            firestore.client(config),
            system_clock,
            organisation=Organisation(told.organisation, told.code),
            name=told.name,
            email=told.email,
        )
    except (DakokuError, HasOne) as error:
        print(error, file=sys.stderr)
        raise SystemExit(1) from None
    print(f"{told.name} chooses a password here (once, within the hour), and then signs in:\n{link}")


if __name__ == "__main__":
    main()
