"""What schedules have in common."""

from typing import Any

import pytest
from flask import Flask, Response, request

from dakoku.platform import schedules


@pytest.mark.parametrize(("method", "ran"), [("GET", 0), ("HEAD", 0), ("POST", 1)])
def test_a_schedule_runs_only_when_it_is_posted_to(method: str, ran: int) -> None:
    runs: list[Any] = []

    def schedule(asked: Any) -> Response:
        runs.append(asked)
        return Response("ran")

    with Flask("test").test_request_context("/__/health", method=method):
        schedules.posted_only(schedule)(request)
    assert len(runs) == ran
