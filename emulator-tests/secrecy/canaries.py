"""What must not be found: everything secret that a test has sent or been given, and its people's names."""

import base64
import json
from dataclasses import dataclass, field
from urllib.parse import quote

WRONG = "machigai-kanaria-7f3"
NEW = "atarashii-kanaria-9c1"
BROKEN = "kowareta-kanaria-5d2"
TYPED = "AAAA-BBBB-KANA-RIAQ"  # a certificate that there is not


@dataclass
class Canaries:
    """By what they are. `secrets` may stand nowhere; what is `kept` may stand in the database, as it is."""

    secrets: dict[str, str] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)

    def found_in(self, text: str) -> set[str]:
        """What of all that is in a text, however it is written."""
        everything = {**self.secrets, **self.kept}
        return {what for what, value in everything.items() if any(way in text for way in _written(value))}

    def secrets_in(self, text: str) -> set[str]:
        """What of the secrets."""
        return {what for what, value in self.secrets.items() if any(way in text for way in _written(value))}


def _written(value: str) -> set[str]:
    """As it is, escaped in JSON or in an address, and in base64."""
    assert value
    return {value, json.dumps(value)[1:-1], quote(value, safe=""), base64.b64encode(value.encode()).decode()}
