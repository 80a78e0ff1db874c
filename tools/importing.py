"""Import a list (.csv or .xlsx) into the running system: preview, question, import.

`make import FILE=staff.xlsx` does it as the administrator of the demonstration data; `KIND=hours`
and the like for lists of another kind, `KIND=calendars YEAR=2027` for the organisation's calendar.
"""

import argparse
import json
import os
import sys
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path
from typing import Any

import requests

from tools.paths import RUN
from tools.ports import DEFAULT_BASE, Ports
from tools.tables import table

_HEADINGS = {"departmentCode": "department"}
_LIMIT = 60  # seconds for one answer
_PATHS = {"staff": "employees", **{kind: kind for kind in ("leaves", "trips", "calendars", "hours")}}


class StaffError(RuntimeError):
    """Nothing was imported: one sentence that says why and what to do."""


@dataclass(frozen=True)
class Ledger:
    """The ledger's API, signed in."""

    ports: Ports
    token: str
    language: str
    kind: str = "staff"
    year: str = ""

    def send(self, file: Path, **query: str) -> requests.Response:
        """One request to the import."""
        url = f"http://{self.ports.host('hosting')}/api/ledger/{_PATHS[self.kind]}/import"
        if self.kind == "calendars":
            query |= {"owner": "organisation", "year": self.year}
        headers = {"Authorization": f"Bearer {self.token}", "Accept-Language": self.language}
        with file.open("rb") as content:
            return requests.post(
                url, params=query, headers=headers, files={"file": (file.name, content)}, timeout=_LIMIT
            )


def sign_in(ports: Ports, email: str, password: str) -> str:
    """An administrator's ID token. Raises `StaffError`."""
    url = f"http://{ports.host('auth')}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword"
    body = {"email": email, "password": password, "returnSecureToken": True}
    answer = requests.post(url, params={"key": "emulator"}, json=body, timeout=_LIMIT)
    if not answer.ok:
        raise StaffError(f"{email} could not sign in: check the address and the password.")
    token: str = answer.json()["idToken"]
    return token


def administrator() -> tuple[str, str]:
    """Address and password of the demonstration data's organisation administrator."""
    file = RUN / "demo.json"
    if not file.exists():
        raise StaffError(
            "There is no demonstration data: start `make run` first, or give --email and --password."
        )
    found = json.loads(file.read_text())["organisationAdmin"]
    return found["email"], found["password"]


def show(preview: dict[str, Any]) -> None:
    """Print a preview: what changes, what is ignored, what is wrong."""
    changing = [line for line in preview["lines"] if line["action"] != "unchanged"]
    if changing:
        where = "departmentCode" if "departmentCode" in changing[0] else "date"
        known = [name for name in ("line", "code", "name", where, "action") if changing[0][name] is not None]
        rows = [[*(str(line[name]) for name in known), _changes(line)] for line in changing]
        print(table([*(_HEADINGS.get(name, name) for name in known), "changes"], rows))
    if preview["ignored"]:
        print(f"\nColumns ignored: {', '.join(preview['ignored'])}")
    if preview["errors"]:
        rows = [[str(e["line"] or ""), e["field"] or "", e["value"], e["message"]] for e in preview["errors"]]
        print("\n" + table(["line", "column", "value", "what to do"], rows))
    print("\n" + ", ".join(f"{count} {name}" for name, count in preview["counts"].items()))


def run(ledger: Ledger, file: Path, *, sure: bool) -> int:
    """Preview, ask unless `sure`, import. The exit status: 0 unless something is wrong or declined."""
    preview = _answer(ledger.send(file))
    show(preview)
    if preview["errors"]:
        print("Nothing was imported. Mend the lines above and try again.", file=sys.stderr)
        return 1
    if preview["counts"]["new"] + preview["counts"]["changed"] == 0:
        print("There is nothing to import: everything is as in the file.")
        return 0
    if not sure and not _agreed():
        print("Nothing was imported.")
        return 1
    _answer(ledger.send(file, dryRun="false", digest=preview["digest"]))
    print("Imported.")
    return 0


def wished_language() -> str:
    """The messages' language, as Accept-Language says it: the user's own, else English like this tool."""
    tag = os.environ.get("LANG", "").partition(".")[0].replace("_", "-")
    return f"{tag},en;q=0.5"


def main() -> None:
    """Read the command line, do it, exit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--kind", choices=_PATHS, default="staff")
    parser.add_argument("--year", default="", help="of a calendar")
    parser.add_argument("--port", type=int, default=int(os.environ.get("DAKOKU_PORT", DEFAULT_BASE)))
    parser.add_argument("--email")
    parser.add_argument("--password")
    parser.add_argument("--language", default=wished_language())
    parser.add_argument("--yes", action="store_true", help="import without asking")
    options = parser.parse_args()
    try:
        raise SystemExit(_run(options))
    except requests.ConnectionError:
        print(f"Nothing answers on port {options.port}: start `make run` first.", file=sys.stderr)
    except (StaffError, OSError) as error:
        print(error, file=sys.stderr)
    raise SystemExit(1)


def _run(options: argparse.Namespace) -> int:
    if not options.file.is_file():
        raise StaffError(f"There is no file {options.file}: say FILE=path/to/staff.csv.")
    ports = Ports(options.port)
    email, password = _account(options)
    token = sign_in(ports, email, password)
    ledger = Ledger(ports, token, options.language, options.kind, options.year)
    return run(ledger, options.file, sure=options.yes)


def _account(options: argparse.Namespace) -> tuple[str, str]:
    if not options.email:
        return administrator()
    return options.email, options.password or getpass(f"Password of {options.email}: ")


def _agreed() -> bool:
    try:
        return input("Import this? [y/N] ").strip().lower() in {"y", "yes", "はい"}
    except EOFError:  # nobody is there to ask
        return False


def _answer(response: requests.Response) -> dict[str, Any]:
    if not response.ok:
        problem = response.json() if "json" in response.headers.get("Content-Type", "") else {}
        raise StaffError(problem.get("detail", f"The ledger answered {response.status_code}."))
    body: dict[str, Any] = response.json()
    return body


def _changes(line: dict[str, Any]) -> str:
    if line["action"] == "new" and "departmentCode" in line:
        return ""
    return "; ".join(f"{c['field']}: {c['before'] or '-'} → {c['after'] or '-'}" for c in line["changes"])


if __name__ == "__main__":
    main()
