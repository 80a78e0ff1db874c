"""API clients of the stand-in: good ones, and those that lack something."""

from collections.abc import Mapping

from tools.jobcan.clients import ALL_SCOPES, registry
from tools.jobcan.clients import Client as JobcanClient
from tools.jobcan.server import FAULTS

SECRET = "s3cret-Access/key+="
ODD = JobcanClient("学校 ü%", "パス:ワード+=")
CLIENTS: Mapping[str, JobcanClient] = registry(
    JobcanClient("good", SECRET),
    JobcanClient("second", SECRET),
    ODD,
    JobcanClient("without-adits", SECRET, ALL_SCOPES - {"adits.read"}),
    JobcanClient("without-summaries", SECRET, ALL_SCOPES - {"summaries.read", "summaries.create"}),
    JobcanClient("without-anything", SECRET, frozenset()),
    *(JobcanClient(fault, SECRET, fault=fault) for fault in FAULTS),
)
