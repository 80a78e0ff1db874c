"""`make audit` says what is to be mended, and is not content where nothing could be looked up."""

from datetime import date

from tools.audit.findings import Accepted, Finding, of_node, of_python, remaining

TODAY = date(2026, 11, 22)
PYTHON = {
    "dependencies": [
        {"name": "flask", "version": "3.1.2", "vulns": []},
        {"name": "ours", "skip_reason": "not found on PyPI"},
        {
            "name": "jinja2",
            "version": "2.10",
            "vulns": [{"id": "PYSEC-2019-217", "aliases": ["CVE-2019-10906"], "fix_versions": ["2.10.1"]}],
        },
    ]
}
ADVISORY = {
    "name": "left",
    "url": "https://github.com/advisories/GHSA-1",
    "title": "Falls over",
    "severity": "high",
}
NODE = {"vulnerabilities": {"left": {"via": [ADVISORY]}, "right": {"via": ["left", ADVISORY]}}}
JINJA = Finding("jinja2 2.10", frozenset({"PYSEC-2019-217", "CVE-2019-10906"}), "2.10.1")


def test_what_was_found_and_what_could_not_be_looked_up_are_told() -> None:
    assert list(of_python(PYTHON)) == [
        Finding("ours", frozenset(), "could not be looked up: not found on PyPI"),
        JINJA,
    ]


def test_an_advisory_is_told_once() -> None:
    assert list(of_node(NODE)) == [Finding("left", frozenset({"GHSA-1"}), "Falls over (high)")]


def test_a_registry_without_advisories_is_a_finding() -> None:
    (one,) = of_node({"message": "405 Method Not Allowed"})
    assert one.told == "could not be looked up: 405 Method Not Allowed"
    assert remaining([one], [], TODAY)


def test_what_is_accepted_is_so_under_any_of_its_ids_until_its_day() -> None:
    assert remaining([JINJA], [], TODAY) == ["jinja2 2.10: CVE-2019-10906 PYSEC-2019-217 2.10.1"]
    accepted = Accepted("CVE-2019-10906", "not reachable", TODAY)
    assert remaining([JINJA], [accepted], TODAY) == []
    late = remaining([JINJA], [accepted], date(2026, 11, 23))
    assert late[0] == "CVE-2019-10906: accepted until 2026-11-22 (not reachable)"
    assert len(late) == 2
