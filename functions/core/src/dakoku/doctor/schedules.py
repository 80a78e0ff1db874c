"""Schedules: when each ended last, and how."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from dakoku.doctor.check import Check, Visit
from dakoku.doctor.finding import Finding, State
from dakoku.platform.clock import Clock
from dakoku.store.doctor.heartbeats import Heartbeat, Heartbeats

_MISSED = 3  # intervals: one late start is no alarm


class SchedulesCheck(Check):
    """`intervals`: how often each is called. The emulators have nobody who calls them."""

    name = "schedule"
    names = ("cloudscheduler.googleapis.com", "roles/run.invoker")

    def __init__(
        self, heartbeats: Heartbeats, clock: Clock, intervals: Mapping[str, timedelta], *, emulated: bool
    ) -> None:
        self._heartbeats = heartbeats
        self._clock = clock
        self._intervals = intervals
        self._emulated = emulated

    def look(self, visit: Visit) -> Iterator[Finding]:  # noqa: ARG002 - whoever asks sees the same
        for schedule, interval in self._intervals.items():
            beat = self._heartbeats.last(schedule)
            yield self._judged(schedule, beat, interval) if beat else self._never(schedule)

    def _judged(self, schedule: str, beat: Heartbeat, interval: timedelta) -> Finding:
        state, code = State.OK, None
        if self._clock() - beat.at > _MISSED * interval:
            state, code = State.FAILED, "late"
        elif not beat.went_well:
            state, code = State.FAILED, "endedBadly"
        names = (schedule, *self.names) if code else ()
        took, at = beat.milliseconds, beat.at
        return Finding(
            check=self.name, subject=schedule, state=state, code=code, names=names, milliseconds=took, at=at
        )

    def _never(self, schedule: str) -> Finding:
        if self._emulated:
            return Finding(check=self.name, subject=schedule, state=State.ABSENT, code="notHere")
        names = (schedule, *self.names)
        return Finding(check=self.name, subject=schedule, state=State.FAILED, code="never", names=names)
