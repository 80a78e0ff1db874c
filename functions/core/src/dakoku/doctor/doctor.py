"""What one part looks at, all of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

from dakoku.doctor.check import Check, Visit, tried
from dakoku.doctor.finding import Finding
from dakoku.platform.ids import new_id
from dakoku.platform.languages import Language


@dataclass(frozen=True)
class Doctor:
    """The checks of a part, in order: the first keeps the visit, for those that follow it."""

    checks: Sequence[Check]

    def look(self, uid: str, language: Language) -> list[Finding]:
        """What shows at once."""
        visit = Visit(new_id(), uid, language)
        return list(chain.from_iterable(tried(one, partial(one.look, visit)) for one in self.checks))

    def follow(self) -> list[Finding]:
        """What has become by now of what was waited for."""
        return list(chain.from_iterable(tried(one, one.follow) for one in self.checks))
