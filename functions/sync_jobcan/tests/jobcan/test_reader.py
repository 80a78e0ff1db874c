"""Jobcan is asked for people and dates: against the stand-in, over real connections."""

import logging
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from dakoku.platform.errors import Unavailable
from dakoku_sync.asking.patience import Patience
from dakoku_sync.errors import Busy, Refused
from dakoku_sync.jobcan.decoder import JobcanDecoder
from dakoku_sync.jobcan.reader import JobcanReader
from dakoku_sync.jobcan.session import Hosts, Session
from dakoku_sync.jobcan.tokens import Credentials
from dakoku_sync.provider import Reader
from dakoku_sync.pulled import DecodedDate
from tests.pulls import DAY, RULES
from tools.jobcan.clients import ALL_SCOPES, Client, registry
from tools.jobcan.office import example
from tools.jobcan.server import running
from tools.jobcan.standin import StandIn

SECRET = "s3cret-Access/key+="
CLIENTS = registry(
    Client("good", SECRET),
    Client("narrow", SECRET, ALL_SCOPES - {"adits.read"}),
    Client("gone", SECRET, fault="silent refusal"),
)
DECODER = JobcanDecoder(RULES)
PEOPLE = 120


@pytest.fixture(name="jobcan")
def _jobcan() -> Iterator[StandIn]:
    with running(CLIENTS, office=example(PEOPLE, DAY, 1)) as standin:
        yield standin


@pytest.fixture(name="pauses")
def _pauses() -> list[float]:
    return []


@pytest.fixture(name="reader")
def _reader(jobcan: StandIn, pauses: list[float]) -> JobcanReader:
    return reader_of(jobcan, pauses)


def reader_of(
    jobcan: StandIn, pauses: list[float], client: str = "good", secret: str = SECRET
) -> JobcanReader:
    patience = Patience(per_second=10_000, pause=pauses.append, chance=lambda: 1)
    hosts = Hosts(api=jobcan.url, auth=jobcan.url)
    session = Session(hosts, Credentials(client, secret), patience, timeout=(5, 0.2))
    return JobcanReader(session, DECODER)


def decoded(reader: Reader, day: date = DAY) -> DecodedDate:
    return DECODER.day(reader.dates(day, day)[day], day)


def test_everybody_comes_over_several_pages(reader: JobcanReader, jobcan: StandIn) -> None:
    people = DECODER.people(reader.people()).people
    assert [person.code for person in people] == [f"{n:04}" for n in range(1, PEOPLE + 1)]
    assert len(jobcan.calls) == 2


def test_a_date_comes_whole_though_pages_cut_people_in_two(reader: JobcanReader, jobcan: StandIn) -> None:
    jobcan.office.adits[DAY].insert(8, {"employee_id": 3, "recorded_at": "2026-11-20T08:00:00+09:00"})
    found = decoded(reader)
    assert len(found.days) == PEOPLE
    assert {one: len(day.punches) for one, day in found.days.items() if len(day.punches) != 4} == {"3": 5}
    assert all(day.work == 465 for day in found.days.values())
    assert not found.failures


def test_a_date_costs_its_pages_and_each_scope_one_token(reader: JobcanReader, jobcan: StandIn) -> None:
    reader.dates(DAY, DAY)
    assert [call.split("?")[0].rsplit("/", 1)[1] for call in jobcan.calls] == ["adits"] * 5 + ["daily"] * 2
    assert jobcan.asked == ["adits.read", "summaries.read"]
    assert reader.calls == len(jobcan.calls) + len(jobcan.asked)


def test_an_empty_date_costs_two_calls(reader: JobcanReader, jobcan: StandIn) -> None:
    assert decoded(reader, DAY + timedelta(days=1)) == DecodedDate({})
    assert len(jobcan.calls) == 2


def test_a_token_that_ran_out_is_renewed_once(
    reader: JobcanReader, jobcan: StandIn, pauses: list[float]
) -> None:
    reader.people()
    jobcan.expire()
    assert len(DECODER.people(reader.people()).people) == PEOPLE
    assert jobcan.asked == ["employees.read"] * 2
    assert not pauses


@pytest.mark.parametrize("trouble", ["unavailable", "throttled", "page", "cut", "slow", "astray"])
def test_what_passes_is_waited_out(
    reader: JobcanReader, jobcan: StandIn, pauses: list[float], trouble: str
) -> None:
    jobcan.troubles += [trouble, trouble]
    assert len(DECODER.people(reader.people()).people) == PEOPLE
    assert pauses == [1, 2]
    assert "GET /astray" not in jobcan.calls


def test_what_jobcan_asks_for_is_waited(reader: JobcanReader, jobcan: StandIn, pauses: list[float]) -> None:
    jobcan.troubles.append("throttled for 7 s")
    reader.people()
    assert pauses == [7]


@pytest.mark.parametrize(
    ("trouble", "error"), [("unavailable", Unavailable), ("throttled", Busy), ("cut", Unavailable)]
)
def test_what_does_not_pass_is_left_to_the_queue(
    reader: JobcanReader, jobcan: StandIn, trouble: str, error: type[Unavailable]
) -> None:
    jobcan.troubles += [trouble] * 4
    with pytest.raises(error) as raised:
        reader.people()
    assert raised.value.transient
    assert len(jobcan.calls) == 4


@pytest.mark.parametrize(
    ("trouble", "code"),
    [("bad request", "badRequest"), ("forbidden", "missingScope"), ("empty", "badAnswer")],
)
def test_what_is_for_good_is_told_after_one_call(
    reader: JobcanReader, jobcan: StandIn, pauses: list[float], trouble: str, code: str
) -> None:
    jobcan.troubles.append(trouble)
    with pytest.raises(Refused) as refused:
        reader.people()
    assert (refused.value.code, refused.value.transient, len(jobcan.calls)) == (code, False, 1)
    assert not pauses


def test_two_refused_tokens_are_a_refused_client(reader: JobcanReader, jobcan: StandIn) -> None:
    jobcan.troubles += ["silent refusal"] * 2
    with pytest.raises(Refused) as refused:
        reader.people()
    assert refused.value.code == "credentialsRefused"


@pytest.mark.parametrize(
    ("credentials", "code", "named"),
    [
        (("good", "wrong"), "credentialsRefused", "connect anew"),
        (("narrow", SECRET), "missingScope", "adits.read"),
        (("gone", SECRET), "missingScope", "adits.read"),
    ],
)
def test_a_client_that_is_refused_is_told_with_its_remedy(
    jobcan: StandIn, pauses: list[float], credentials: tuple[str, str], code: str, named: str
) -> None:
    with pytest.raises(Refused, match=named) as refused:
        reader_of(jobcan, pauses, *credentials).dates(DAY, DAY)
    assert refused.value.code == code
    assert not pauses


def test_a_count_that_contradicts_its_punches_is_asked_for_anew(
    reader: JobcanReader, jobcan: StandIn
) -> None:
    del jobcan.office.work[DAY][5]
    jobcan.office.work[DAY][6] = 0
    jobcan.office.stale |= {(5, DAY): (1, 470), (6, DAY): (3, 480)}
    found = decoded(reader)
    assert [(found.days[one].work, found.days[one].stale) for one in ("4", "5", "6")] == [
        (465, False),
        (470, False),
        (480, False),
    ]
    assert sum("refresh" in call for call in jobcan.calls) == 1 + 3


def test_a_count_that_stays_pending_is_taken_as_it_is(
    reader: JobcanReader, jobcan: StandIn, pauses: list[float]
) -> None:
    jobcan.office.work[DAY][6] = 0
    jobcan.office.stale[6, DAY] = (9, 480)
    day = decoded(reader).days["6"]
    assert (day.work, day.stale, len(day.punches)) == (0, True, 4)
    assert pauses == [2, 2]


def test_where_nobody_is_counted_nobody_is_asked_for(reader: JobcanReader, jobcan: StandIn) -> None:
    jobcan.office.work.clear()
    found = decoded(reader)
    assert all(day.stale for day in found.days.values())
    assert not any("refresh" in call for call in jobcan.calls)


def test_neither_secrets_nor_tokens_nor_names_are_logged(
    reader: JobcanReader, jobcan: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    jobcan.troubles += ["throttled"]
    reader.people()
    reader.dates(DAY, DAY)
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name != "werkzeug")
    assert "HTTP 429" in ours
    assert not any(word in ours for word in (SECRET, "田中", *jobcan.tokens))
    assert SECRET not in repr(reader)
    assert not any(token in repr(reader) for token in jobcan.tokens)
