"""What the pages may reach, as firebase.json says it, and on a suite's ports besides."""

from typing import Any

from tools.ports import HOST

POLICY = "Content-Security-Policy"
_REACHING = ("connect-src", "frame-src")


def allow_emulators(rules: list[dict[str, Any]]) -> None:
    """Let the pages of these `headers` of firebase.json talk to the emulators on their other ports too."""
    for rule in rules:
        for header in rule["headers"]:
            if header["key"] == POLICY:
                for directive in _REACHING:
                    header["value"] = header["value"].replace(directive, f"{directive} http://{HOST}:*")
