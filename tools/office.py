"""LibreOffice as the reader's Excel: what a workbook shows and prints when it is opened. Named by SOFFICE, or
the system's."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

_DPI = 45  # enough to see a cut heading, small enough to be kept
_PATIENCE = 300  # seconds, on a busy machine
_KINDS = {"pdf": "pdf", "xlsx": "xlsx:Calc MS Excel 2007 XML"}


def find() -> str | None:
    """The path of a LibreOffice on this machine."""
    return os.environ.get("SOFFICE") or shutil.which("soffice") or shutil.which("libreoffice")


def need() -> str:
    """The same. Raises `FileNotFoundError` that says what to do when there is none, or no pdftoppm."""
    found = find()
    if found is None or shutil.which("pdftoppm") is None:
        raise FileNotFoundError("There is no LibreOffice, or no pdftoppm: run `make setup-browser`.")
    return found


def recalculated(files: Mapping[str, Path], folder: Path) -> dict[str, Path]:
    """The workbooks as LibreOffice saves them, their formulas computed; by the same names."""
    return _converted(files, folder, "xlsx")


def pictures(files: Mapping[str, Path], folder: Path) -> dict[str, list[Path]]:
    """Every printed page as a PNG in shades of grey, in order; by the same names."""
    printed = _converted(files, folder, "pdf")
    for name, pdf in printed.items():
        into = str(folder / f"{name}-page")
        subprocess.run(["pdftoppm", "-r", str(_DPI), "-gray", "-png", str(pdf), into], check=True)
    return {name: sorted(folder.glob(f"{name}-page-*.png")) for name in printed}


def text(pdf: Path) -> str:
    """What stands on the pages of a PDF."""
    command = ["pdftotext", "-layout", str(pdf), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _converted(files: Mapping[str, Path], folder: Path, suffix: str) -> dict[str, Path]:
    """All in one start of the program, which is what takes the time."""
    asked = folder / "asked"
    asked.mkdir()
    for name, path in files.items():
        shutil.copy(path, asked / f"{name}.xlsx")
    command = [
        need(),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        _KINDS[suffix],
        "--outdir",
        str(folder),
        *(str(path) for path in sorted(asked.iterdir())),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE)
    made = {name: folder / f"{name}.{suffix}" for name in files}
    lacking = [name for name, path in made.items() if not path.exists()]
    if lacking:
        raise RuntimeError(f"LibreOffice could not open {', '.join(lacking)}")
    return made


if __name__ == "__main__":
    try:
        print(need())
    except FileNotFoundError as error:
        raise SystemExit(str(error)) from error
