"""How much JavaScript a terminal loads before its first screen."""

import re
import zlib

from tools import pages
from tools.bench.table import Line
from tools.paths import ROOT

_DIST = ROOT / "hosting/dist"
_SCRIPT = re.compile(r'(?:src|href)="/([^"]+\.js)"')
_GZIP = 16 + zlib.MAX_WBITS


def measure() -> list[Line]:
    """All scripts that the page names, each compressed for itself as a server would."""
    pages.build()
    names = _SCRIPT.findall((_DIST / "index.html").read_text())
    sizes = [_compressed((_DIST / name).read_bytes()) for name in names]
    return [Line("terminal JavaScript, gzip", sum(sizes) / 1000, 250, "kB", f"({len(sizes)} files)")]


def _compressed(script: bytes) -> int:
    packer = zlib.compressobj(level=9, wbits=_GZIP)
    return len(packer.compress(script) + packer.flush())
