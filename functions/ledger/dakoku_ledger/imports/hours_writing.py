"""What past hours change: said in a preview, and put into a batch with all that it leaves behind."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from google.cloud import firestore

from dakoku.domain.duration import hhmm
from dakoku.domain.zone import month_of
from dakoku.platform.languages import Language
from dakoku.store.record import forms
from dakoku.store.record.forms import Form
from dakoku.store.record.open_book import OpenBook
from dakoku.store.trail.audit import Audit
from dakoku_ledger.imports.offers import Offers
from dakoku_ledger.imports.run import Run
from dakoku_ledger.lists.changes import Change
from dakoku_ledger.record.past import Filled
from dakoku_ledger.record.trail import Trail, tell_owner

_REASON: Mapping[Language, str] = {
    Language.JA: "取込",
    Language.EN: "Import",
    Language.ZH_TW: "匯入",
    Language.TH: "นำเข้า",
    Language.VI: "Nhập tệp",
}


def changes_of(before: Form | None, after: Form, department_id: str, offers: Offers) -> tuple[Change, ...]:
    """The fields of a form that change, times and lengths as 8:05."""
    old = _texts(before, department_id, offers) if before else {}
    new = _texts(after, department_id, offers)
    return tuple(Change(field, old.get(field), text) for field, text in new.items() if old.get(field) != text)


def write(run: Run, batch: firestore.WriteBatch, opened: OpenBook, filled: Filled, offers: Offers) -> None:
    """Put one person's days into the batch: an edit for each, an audit entry for each month, one notice."""
    if not filled.forms:
        return
    opened.write(batch, filled.derived, run.now)
    reason = _REASON[Language(run.organisation.language)]
    by_month: defaultdict[str, list[date]] = defaultdict(list)
    for day, (before, after) in filled.forms.items():
        trail = Trail(run.client, run.caller, opened.employee, day, reason)
        trail.edit(
            batch,
            "import",
            forms.shape(before) if before else None,
            forms.shape(after),
            run.now,
            name=_name(run, opened),
        )
        by_month[month_of(day)].append(day)
    for month, days in by_month.items():
        _audit(run, batch, opened, month, days)
        used = {form.category_id for day in days if (form := filled.forms[day][1]).category_id}
        offers.use(opened.book[month].department_id, {one for one in used if one})
    dates = [day.isoformat() for day in filled.forms]
    params = {"workDate": dates[0], "workDates": dates, "subject": "import", "reason": reason}
    tell_owner(run.client, batch, run.caller, opened.employee, params=params, at=run.now, name=run.name)


def _name(run: Run, opened: OpenBook) -> str:
    own = run.caller.employee_id == opened.employee.id
    return opened.employee.name if own else run.name


def _audit(run: Run, batch: firestore.WriteBatch, opened: OpenBook, month: str, days: list[date]) -> None:
    """What the days were before and after stands in their edits."""
    Audit(run.client).record(
        batch,
        at=run.now,
        actor=run.caller.uid,
        action="record.import",
        subject=f"sheets/{opened.employee.id}_{month.replace('-', '')}",
        after={"workDates": [day.isoformat() for day in days]},
        reason=run.path,
    )


def _texts(form: Form, department_id: str, offers: Offers) -> dict[str, str | None]:
    declared = form.declared
    excluded = declared.exclusions
    minutes = {
        "start": declared.start,
        "end": declared.end,
        "before": excluded.before or None,
        "after": excluded.after or None,
        "dayOff": excluded.day_off or None,
        "club": declared.club,
    }
    return {
        **{field: None if value is None else hhmm(value) for field, value in minutes.items()},
        "category": offers.category_name(department_id, form.category_id) or None,
        "remarks": form.remarks or None,
        "pattern": offers.pattern_name(form.pattern_id) or None,
    }
