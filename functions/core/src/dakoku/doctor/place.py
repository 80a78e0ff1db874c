"""Where things lie: everything belongs in the functions' own region."""

from collections.abc import Callable, Iterator, Mapping

from google.api_core.exceptions import Forbidden

from dakoku.doctor.check import Check, Visit
from dakoku.doctor.finding import Finding, State
from dakoku.platform import places
from dakoku.platform.config import REGION, Config

Look = Callable[[Config], str]
USUAL: Mapping[str, Look] = {"functions": places.of_function, "database": places.of_database}
WITH_BUCKET: Mapping[str, Look] = {**USUAL, "bucket": places.of_bucket}


class PlaceCheck(Check):
    """`looks`: by what lies there, how its region is found out. The emulators are nowhere."""

    name = "place"

    def __init__(self, config: Config, looks: Mapping[str, Look] = USUAL) -> None:
        self._config = config
        self._looks = looks

    def look(self, visit: Visit) -> Iterator[Finding]:  # noqa: ARG002 - whoever asks sees the same
        for subject, look in self._looks.items():
            yield self._absent(subject, "notHere") if self._config.emulated else self._seen(subject, look)

    def _seen(self, subject: str, look: Look) -> Finding:
        try:
            value = look(self._config)
        except Forbidden:
            return self._absent(subject, "notSeen")
        state, code = (State.OK, None) if value == REGION else (State.WARNING, "elsewhere")
        return Finding(check=self.name, subject=subject, state=state, code=code, value=value)

    def _absent(self, subject: str, code: str) -> Finding:
        return Finding(check=self.name, subject=subject, state=State.ABSENT, code=code)
