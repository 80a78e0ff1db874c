"""What there is in the database, and what of it belongs to a department."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any

from google.cloud.firestore import Client, CollectionReference, WriteBatch

import people
from clocks import NOON, HandClock
from contract.callers import EVERYBODY
from dakoku.platform import passwords
from dakoku.platform.encryption import encrypt
from dakoku.platform.firestore import in_transaction
from dakoku.store.organisation.settings import Google, Organisation, Settings
from dakoku.store.people.codes import Codes
from dakoku.store.people.credentials import Credentials
from dakoku.store.people.links import Link, Links
from dakoku.store.pulls.answers import Answer, Answers
from dakoku.store.pulls.connections import Connection, Connections, connection_path
from dakoku.store.pulls.matchings import Matching, Matchings, Unmatched
from dakoku.store.pulls.runs import Run, RunKind, Runs
from dakoku.store.terminal.displays import Display, Displays
from dakoku_punch import certificates
from dakoku_punch.safe import Safe
from dakoku_sync.pulling.packing import packed
from device import Device
from people import NORTH_PC, NORTH_TABLET, identifier
from rights import places
from rights.places import NORTH, PLACES, Place
from sync.clients import SECRET
from tools import secrets

PASSWORD = "asagao-2026"
CERTIFICATE, PC_CERTIFICATE = certificates.new(), certificates.new()
TOKEN = "a-token-out-of-a-mail"
DEVICE = Device()
CONNECTION, RUN = identifier("connection"), identifier("run")
UNMATCHED = "13"  # at Jobcan
PULLED = date(2026, 11, 19)
World = Mapping[str, Mapping[str, Any]]  # path -> document


def furnish(client: Client) -> None:
    """Three departments with one of everything, everybody who asks, and a connection to Jobcan."""
    batch = client.batch()
    for path, document in people.documents().items():
        batch.set(client.document(path), document)
    organisation = Organisation("北浜市教育委員会", "kitahama", google=Google("example.jp"))
    Settings(client, HandClock()).put(batch, organisation)
    batch.commit()
    places.furnish(client)
    batch = client.batch()
    for one in EVERYBODY:
        if one.caller and one.member:
            batch.set(client.document(f"members/{one.caller.uid}"), one.member)
    shown = {"status": True, "counts": True, "help": True}
    for place in PLACES:
        Codes(client).claim(batch, place.employee.code, place.employee.id)
        Credentials(client).put(batch, place.employee.id, passwords.hashed(PASSWORD), people.ENROLLED)
        batch.update(client.document(f"departments/{place.id}"), {"terminal": shown})
    _certify(client, batch)
    batch.commit()
    _connect(client)


def _certify(client: Client, batch: WriteBatch) -> None:
    """A tablet and a PC whose certificates are known, one that has come in, and links out of mails."""
    safe = Safe(secrets.development()["CERTIFICATE_KEY"])
    tablet = NORTH.its("tablet")
    for terminal_id, certificate in ((tablet, CERTIFICATE), (NORTH_PC.id, PC_CERTIFICATE)):
        known = {
            "certificateHash": certificates.fingerprint(certificate),
            "certificate": safe.closed(terminal_id, certificate),
        }
        batch.update(client.document(f"terminals/{terminal_id}"), known)
    batch.update(client.document(f"terminals/{NORTH_TABLET.id}"), {"deviceKey": DEVICE.jwk})
    Displays(client).add(batch, TOKEN, Display(tablet, 1, "a@example.jp", NOON))
    Links(client).add(batch, TOKEN, Link(NORTH.employee.id, "a@example.jp", NOON))


def _connect(client: Client) -> None:
    key = secrets.development()["CONNECTION_KEY"]
    secret = encrypt(key, SECRET, connection_path(CONNECTION))
    connection = Connection(CONNECTION, "ジョブカン", "good", secret, False, NOON, NOON)
    run = Run(RUN, identifier("former"), "ジョブカン", RunKind.MANUAL, None, PULLED, PULLED, 1, NOON)
    in_transaction(client, partial(Connections(client).create, connection=connection))
    in_transaction(client, partial(Runs(client).create, run=run))
    unmatched = (Unmatched(UNMATCHED, "2", "田中"),)
    Matchings(client).keep(Matching(CONNECTION, NOON, 1, unmatched, (), ("code",)))
    made = packed({"adits": [], "summaries": [], "stale": []})
    Answers(client).keep(Answer(CONNECTION, PULLED, made.digest, made.content, NOON))


def everything(client: Client) -> World:
    """Every document there is."""
    return dict(_beneath(client.collections()))


def restore(client: Client, world: World) -> None:
    """All of it as it was; what has come since stays."""
    batch = client.batch()
    for path, document in world.items():
        batch.set(client.document(path), document)
    batch.commit()


def forgive(client: Client) -> None:
    """Forget wrong tries: those at one route are not to shut out whoever comes to the next."""
    for found in client.collection("tries").list_documents():
        found.delete()


def of(place: Place, world: World) -> World:
    """What belongs to a department or tells of it."""
    return {path: document for path, document in world.items() if traces(place, f"{path} {document}")}


def traces(place: Place, text: str) -> set[str]:
    """What in a text is a department's alone: ids of its things, and the name of who works there."""
    return set(re.findall(rf"{place.name}[a-z]*0{{6,}}|{place.employee.name}", text))


def _beneath(collections: Iterable[CollectionReference]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for collection in collections:
        for found in collection.stream():
            yield found.reference.path, found.to_dict()
            yield from _beneath(found.reference.collections())
