"""A day's form as it stands in a sheet: what was written in, by whom, and when the times were."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dakoku.domain.declared import NOTHING, Declared
from dakoku.domain.exclusions import Exclusions


@dataclass(frozen=True, slots=True)
class Form:
    """One day's form. `start_written` and `end_written` are 始業操作 and 終業操作: when the time was written
    in (None: as punched). `pattern_id`: the 勤務割振 chosen on this day, from which later days take theirs.
    """

    declared: Declared = NOTHING
    category_id: str | None = None
    remarks: str = ""
    pattern_id: str | None = None
    start_written: datetime | None = None
    end_written: datetime | None = None
    revision: int = 1


def shape(form: Form) -> dict[str, Any]:
    """A form as docs/data.md has it."""
    declared = form.declared
    return {
        "start": declared.start,
        "end": declared.end,
        "exclusions": exclusions_shape(declared.exclusions),
        "club": declared.club,
        "clubOnly": declared.club_only,
        "categoryId": form.category_id,
        "remarks": form.remarks,
        "patternId": form.pattern_id,
        "written": {"start": form.start_written, "end": form.end_written},
        "revision": form.revision,
    }


def form_from(document: Mapping[str, Any]) -> Form:
    """The reverse of `shape`."""
    return Form(
        declared=Declared(
            start=document["start"],
            end=document["end"],
            exclusions=_exclusions(document["exclusions"]),
            club=document["club"],
            club_only=document["clubOnly"],
        ),
        category_id=document["categoryId"],
        remarks=document["remarks"],
        pattern_id=document["patternId"],
        start_written=document["written"]["start"],
        end_written=document["written"]["end"],
        revision=document["revision"],
    )


def exclusions_shape(exclusions: Exclusions) -> dict[str, int]:
    """Excluded minutes by part."""
    return {"before": exclusions.before, "after": exclusions.after, "dayOff": exclusions.day_off}


def _exclusions(document: Mapping[str, int]) -> Exclusions:
    return Exclusions(document["before"], document["after"], document["dayOff"])
