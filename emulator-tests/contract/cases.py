"""Requests drawn from an OpenAPI document: as it allows, and as it does not."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.core import NOT_SET

from contract.kinds import Operation, Request
from contract.known import Known, known
from contract.odd import odd_for
from rights.places import EAST, NORTH

_MODES = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)


def cases(operation: Operation, examples: int) -> Sequence[Request]:
    """Good requests about north and east, and of each mode so many in which some of that is otherwise.

    Always the same ones for the same document.
    """
    good = [known(operation.label, place) for place in (NORTH, EAST)]
    found = [_case(operation, one) for one in good]
    for mode in _MODES:
        found += _drawn(operation, good, mode, examples)
    return found


def extremes(operation: Operation, *, thorough: bool) -> Sequence[Request]:
    """The good request about north, each value of it in turn as no form of ours would send it: in every such
    way, or in one."""
    good = known(operation.label, NORTH)
    found: list[Request] = []
    for part in ("path", "query", "body"):
        for name, value in (getattr(good, part) or {}).items():
            odd = [one for one in odd_for(value) if part != "path" or one not in {"", "."}]  # another path
            turn = len(found) % len(odd)
            for one in odd if thorough else odd[turn : turn + 1]:
                values = {**getattr(good, part), name: one}
                found.append(_case(operation, replace(good, **{part: values})))
    return found


def _drawn(operation: Operation, good: Sequence[Known], mode: GenerationMode, examples: int) -> list[Request]:
    found: list[Request] = []

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(_mixed(operation, good, mode))
    def gather(case: Request) -> None:
        found.append(case)

    try:
        gather()
    except Unsatisfiable:
        assert mode is GenerationMode.NEGATIVE  # nothing can be wrong where nothing is sent
    return found


@st.composite
def _mixed(draw: st.DrawFn, operation: Operation, good: Sequence[Known], mode: GenerationMode) -> Request:
    odd: Request = draw(operation.as_strategy(mode))
    base = draw(st.sampled_from(good))
    mix = partial(_some_of, draw)
    return operation.Case(
        path_parameters=mix(odd.path_parameters, base.path),
        query=mix(odd.query, base.query),
        headers=odd.headers,
        body=mix(odd.body, base.body),
        media_type=odd.media_type,
    )


def _some_of(draw: st.DrawFn, odd: Any, good: Mapping[str, Any] | None) -> Any:
    """Of every part either; of what is no object, or asked for nowhere, what was drawn."""
    if good is None or not isinstance(odd, Mapping):
        return odd
    parts = {**good, **odd}
    taken = {name: draw(st.sampled_from((good, good, odd))) for name in parts}
    return {name: taken[name].get(name, parts[name]) for name in parts}


def _case(operation: Operation, good: Known) -> Request:
    media = next(iter(operation.get_request_payload_content_types()), None) if good.body else None
    body = NOT_SET if good.body is None else dict(good.body)
    return operation.Case(
        path_parameters=dict(good.path), query=dict(good.query), body=body, media_type=media
    )
