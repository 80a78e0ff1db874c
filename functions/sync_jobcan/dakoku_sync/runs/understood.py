"""The kept answers of a run, understood: read once in a process, since nobody changes them before it ends."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from datetime import date
from threading import Lock

from google.cloud import firestore

from dakoku.store.pulls.answers import Answers
from dakoku_sync.provider import Decoder
from dakoku_sync.pulled import DecodedDate
from dakoku_sync.pulling.dates import MOST_DAYS
from dakoku_sync.pulling.packing import unpacked

_Key = tuple[str, date]
_MOST = 2 * MOST_DAYS


class Understood:
    """Dates by run; as many as two runs have."""

    def __init__(self, client: firestore.Client) -> None:
        self._answers = Answers(client)
        self._known: OrderedDict[_Key, DecodedDate | None] = OrderedDict()
        self._lock = Lock()

    def of(
        self, run_id: str, connection_id: str, decoder: Decoder, dates: Iterable[date]
    ) -> Mapping[date, DecodedDate]:
        """Those of the dates whose answer is kept."""
        with self._lock:
            found = {day: self._one(run_id, connection_id, decoder, day) for day in dates}
        return {day: decoded for day, decoded in found.items() if decoded}

    def _one(self, run_id: str, connection_id: str, decoder: Decoder, day: date) -> DecodedDate | None:
        key = (run_id, day)
        if key not in self._known:
            kept = self._answers.get(connection_id, day)
            self._known[key] = decoder.day(unpacked(kept.content), day) if kept else None
            while len(self._known) > _MOST:
                self._known.popitem(last=False)
        return self._known[key]
