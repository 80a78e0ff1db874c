"""An administrator at work on a terminal, over HTTP as the console will be."""

import re

import requests
from google.cloud.firestore import Client

import people

_MAILED = "setup@example.jp"


def administer(client: Client, site: str, terminal_id: str, deed: str) -> None:
    """Ito does something with a terminal: `mail`, `certificate` (renew), `revoke`."""
    client.document(f"members/{people.ITO.uid}").set(people.member("organisationAdmin"))
    url = f"{site}/api/punch/terminals/{terminal_id}/{deed}"
    body = {"to": _MAILED} if deed == "mail" else None
    headers = {"Authorization": people.ITO.bearer()}
    requests.post(url, json=body, headers=headers, timeout=60).raise_for_status()


def invite(client: Client, site: str, terminal_id: str) -> str:
    """Mail the certificate of a terminal: the link that shows it, on this site."""
    administer(client, site, terminal_id, "mail")
    texts = [found.get("message")["text"] for found in client.collection("mail").stream()]
    (path,) = re.findall(r"/#/certificate/\S+", "\n".join(texts))
    return f"{site}{path}"
