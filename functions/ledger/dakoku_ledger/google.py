"""Employees sign in with Google: an account of the organisation's domain for the employee's own."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform import identity
from dakoku.platform.config import Config
from dakoku.platform.errors import NotAllowed, NotSignedIn
from dakoku.platform.identity import Claims
from dakoku.store.organisation.settings import Google, Settings
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.terminal.addresses import Addresses
from dakoku.store.terminal.devices import DeviceProof
from dakoku_ledger.passes import Passes, SignedIn

_PROVIDER = "google.com"


@dataclass(frozen=True)
class GoogleSignIn:
    """The use case. `tries` counts the refusals of one Google account."""

    client: firestore.Client
    config: Config
    settings: Settings
    passes: Passes
    tries: Addresses

    def sign_in(self, id_token: str, pc: DeviceProof | None) -> SignedIn:
        """Let in whom Google knows. `id_token`: of Firebase Auth. `pc`: what the PC sends of itself.

        Raises `NotAllowed` (`googleOff`), `TooManyTries`, `NotSignedIn`: for a token that is not good or not
        Google's, and with codes `otherDomain`, `unknownAddress`, `sharedAddress`, `inactiveEmployee`.
        """
        google = self.settings.organisation().google
        if google is None:
            raise NotAllowed("Signing in with Google is not switched on here.", code="googleOff")
        claims = identity.verified(self.config, id_token)
        uid = str(claims["uid"])
        self.tries.admit(uid)
        try:
            employee = self._employee(_address(claims, google))
        except NotSignedIn:
            self.tries.wrong(uid)
            raise
        return self.passes.issue(employee, pc)

    def _employee(self, address: str) -> Employee:
        found = Employees(self.client).with_email(address)
        active = [one for one in found if one.active]
        if len(active) == 1:
            return active[0]
        if active:
            raise NotSignedIn("Several employees have this e-mail address.", code="sharedAddress")
        if found:
            raise NotSignedIn("The employee with this e-mail address is not active.", code="inactiveEmployee")
        raise NotSignedIn("No employee has this e-mail address.", code="unknownAddress")


def _address(claims: Claims, google: Google) -> str:
    """The e-mail address that Google has verified. Raises `NotSignedIn`."""
    by_google = claims.get("firebase", {}).get("sign_in_provider") == _PROVIDER
    if not by_google or not claims.get("email_verified"):
        raise NotSignedIn("This is not a sign-in that Google stands behind.")
    address = str(claims.get("email", ""))
    if address.rpartition("@")[2].lower() != google.hosted_domain:
        raise NotSignedIn(
            f"Choose the Google account of your organisation (@{google.hosted_domain}).", code="otherDomain"
        )
    return address
