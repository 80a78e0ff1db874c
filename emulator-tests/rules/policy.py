"""Who may do what, at a glance: the security rules as one table, each cell of which is a test.

Columns: nobody (not signed in); stranger (signed up, but no member); Watanabe (an employee who has left);
Sato (whose documents these are); Suzuki (a colleague); Tanaka and Takahashi (administrators of north, where
Sato works, and of south); Ito (the organisation's administrator); the tablets of north and south; north's
lost tablet (revoked).

Letters: g get; l list, narrowed to the own department, employee or terminal; L list everything; c create;
u change a fact; r replay (the same again, but for arrivedAt); d delete. A dash is nothing at all.
"""

from people import (
    ITO,
    LOST_TABLET,
    NORTH_TABLET,
    SATO,
    SOUTH_TABLET,
    STRANGER,
    SUZUKI,
    TAKAHASHI,
    TANAKA,
    WATANABE,
)
from rules.rest import Asking

COLUMNS: dict[str, Asking] = {
    "nobody": None,
    "stranger": STRANGER,
    "watanabe": WATANABE,
    "sato": SATO,
    "suzuki": SUZUKI,
    "tanaka": TANAKA,
    "takahashi": TAKAHASHI,
    "ito": ITO,
    "north": NORTH_TABLET,
    "south": SOUTH_TABLET,
    "lost": LOST_TABLET,
}

TABLE = """
                      | nobody stranger watanabe | sato suzuki | tanaka takahashi ito | north south lost
members               |   -       -        -     |  g     -    |   -       -       -  |   -     -    -
settings/organisation |   -       -        -     |  g     g    |   g       g       g  |   g     g    -
settings/limits       |   -       -        -     |  g     g    |   g       g       g  |   -     -    -
settings/pulling      |   -       -        -     |  g     g    |   g       g       g  |   -     -    -
settings/retention    |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
settings/sealing      |   -       -        -     |  -     -    |   -       -       -  |   g     g    -
departments           |   -       -        -     |  gL    gL   |   gL      gL      gL |   gL    gL   -
employees             |   -       -        -     |  g     -    |   gl      -       gL |   -     -    -
employeeCodes         |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
credentials           |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
tries                 |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
rosters               |   -       -        -     |  -     -    |   g       -       g  |   g     -    -
announcements (all)   |   -       -        -     |  g     g    |   g       g       g  |   g     g    -
announcements (north) |   -       -        -     |  g     g    |   g       g       g  |   g     -    -
counts                |   -       -        -     |  -     -    |   g       -       g  |   g     -    -
orders                |   -       -        -     |  -     -    |   gl      -       gL |   -     -    -
incidents             |   -       -        -     |  -     -    |   gl      -       gL |   -     -    -
months                |   -       -        -     |  -     -    |   gl      -       gL |   -     -    -
attendanceBooks       |   -       -        -     |  -     -    |   gl      -       gL |   -     -    -
overNotices           |   -       -        -     |  -     -    |   gl      -       gL |   -     -    -
overviews             |   -       -        -     |  -     -    |   gl      -       gL |   -     -    -
alerts                |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
displays              |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
links                 |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
terminals             |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
punches (tablet)      |   -       -        -     |  -     -    |   -       -       -  |   gcr   -    -
punches (self)        |   -       -        -     |  gcr   -    |   -       -       -  |   -     -    -
withdrawals           |   -       -        -     |  -     -    |   -       -       -  |   gcr   -    -
receipts              |   -       -        -     |  gl    -    |   gl      -       gL |   gl    -    -
sheets                |   -       -        -     |  gl    -    |   gl      -       gL |   -     -    -
sheets' edits         |   -       -        -     |  gL    -    |   gL      -       gL |   -     -    -
notices               |   -       -        -     |  gl    -    |   -       -       -  |   -     -    -
presence              |   -       -        -     |  -     -    |   gl      -       gL |   gl    -    -
patterns              |   -       -        -     |  gL    gL   |   gL      gL      gL |   -     -    -
calendars             |   -       -        -     |  gL    gL   |   gL      gL      gL |   gL    gL   -
categories            |   -       -        -     |  gL    gL   |   gL      gL      gL |   -     -    -
leaves                |   -       -        -     |  gl    -    |   gl      -       gL |   -     -    -
trips                 |   -       -        -     |  gl    -    |   gl      -       gL |   -     -    -
substitutions         |   -       -        -     |  gl    -    |   gl      -       gL |   -     -    -
selfchecks            |   -       -        -     |  gl    -    |   gl      -       gL |   -     -    -
selfcheckRounds       |   -       -        -     |  gL    gL   |   gL      gL      gL |   -     -    -
audit                 |   -       -        -     |  -     -    |   -       -       gL |   -     -    -
sweeps                |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
heartbeats            |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
doctor                |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
mail                  |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
imports               |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
connections           |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
runs                  |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
runs' slices          |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
answers               |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
matches               |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
matchings             |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
reports               |   -       -        -     |  -     -    |   gl      -       gL |   -     -    -
reports (all)         |   -       -        -     |  -     -    |   -       -       gL |   -     -    -
templates             |   -       -        -     |  -     -    |   -       -       gL |   -     -    -
(beneath sheets)      |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
(undocumented)        |   -       -        -     |  -     -    |   -       -       -  |   -     -    -
"""


def policy() -> dict[tuple[str, str], str]:
    """Row and column -> letters ("" for a dash). Raises `ValueError` where a line lacks a cell."""
    head, *lines = (line.split("|") for line in TABLE.strip("\n").splitlines())
    columns = " ".join(head[1:]).split()
    cells = {}
    for row, *groups in lines:
        letters = " ".join(groups).split()
        for column, cell in zip(columns, letters, strict=True):
            cells[row.strip(), column] = cell.strip("-")
    return cells
