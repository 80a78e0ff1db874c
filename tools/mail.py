"""What the running system would have mailed, newest first: `make mail`.

No mail leaves a development system. Here is what it says, so that its links can be followed.
"""

import argparse
import os
import sys

from dakoku.platform import config, firestore
from dakoku.store.trail.mail import Mail, Mails
from tools import suite
from tools.ports import DEFAULT_BASE, Ports

_MOST = 20


def shown(mail: Mail) -> str:
    """One mail, for a person to read."""
    at = mail.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    return f"{at}  to {mail.to}\n{mail.subject}\n\n{mail.text}"


def main() -> None:
    """Print them, or one sentence about why not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=int(os.environ.get("DAKOKU_PORT", DEFAULT_BASE)))
    ports = Ports(parser.parse_args().port)
    if "firestore" not in {part for part, _ in ports.busy()}:
        print(f"Nothing answers on port {ports.base}: start `make run` first.", file=sys.stderr)
        raise SystemExit(1)
    os.environ.update(suite.environment(ports))
    mails = Mails(firestore.client(config.load())).newest(_MOST)
    rule = "\n" + "-" * 72 + "\n"
    print(rule.join(map(shown, mails)) or "Nothing has been mailed yet.")


if __name__ == "__main__":
    main()
