"""A line of past hours as what is wanted on its day. What has no column stays as the form has it."""

from dakoku.domain.declared import Declared
from dakoku.domain.exclusions import Exclusions
from dakoku.store.arranging.patterns import WorkPattern
from dakoku.store.organisation.categories import OTHER
from dakoku.store.record.forms import Form
from dakoku.store.record.sheets import Sheet
from dakoku_ledger.imports.offers import Offers
from dakoku_ledger.imports.run import day_of, minutes_of, text_of
from dakoku_ledger.lists.faults import Fault
from dakoku_ledger.lists.lines import Line
from dakoku_ledger.lists.recognition import plain
from dakoku_ledger.record.past import PastDay
from dakoku_ledger.record.wanted import Wanted

_SPOKEN = ("start", "end", "before", "after", "dayOff", "club", "category", "remarks")


def speaks(line: Line) -> bool:
    """Whether a line says anything of its day, besides how it was planned."""
    return any(line.values.get(column) not in (None, "") for column in _SPOKEN)


def past_day(line: Line, sheet: Sheet, offers: Offers) -> PastDay | list[Fault]:
    """What the line wants, or what it names that there is not."""
    day = day_of(line)
    form = sheet.forms.get(day)
    category = _category(line, form, sheet.department_id, offers)
    pattern = _pattern(line, sheet, offers)
    if isinstance(category, Fault) or isinstance(pattern, Fault):
        return [one for one in (category, pattern) if isinstance(one, Fault)]
    before = form or Form()
    wanted = Wanted(
        revision=form.revision if form else 0,
        declared=_declared(line, before.declared),
        category_id=category,
        remarks=text_of(line, "remarks") if "remarks" in line.values else before.remarks,
        pattern_id=pattern.id if pattern else None,
    )
    return PastDay(day, wanted, pattern.pattern if pattern else None)


def _declared(line: Line, before: Declared) -> Declared:
    def minutes(column: str, known: int | None) -> int | None:
        return minutes_of(line, column) if column in line.values else known

    known = before.exclusions
    return Declared(
        start=minutes("start", before.start),
        end=minutes("end", before.end),
        exclusions=Exclusions(
            before=minutes("before", known.before) or 0,
            after=minutes("after", known.after) or 0,
            day_off=minutes("dayOff", known.day_off) or 0,
        ),
        club=minutes("club", before.club),
        club_only=before.club_only and not {"club", "category"} & set(line.values),
    )


def _category(line: Line, form: Form | None, department_id: str, offers: Offers) -> str | Fault | None:
    name = text_of(line, "category")
    if "category" not in line.values:
        return form.category_id if form else None
    if form and name and plain(offers.category_name(department_id, form.category_id)) == plain(name):
        return form.category_id  # one that was retired may stay where it was
    return offers.category(line, department_id, name) if name else OTHER


def _pattern(line: Line, sheet: Sheet, offers: Offers) -> WorkPattern | Fault | None:
    """The pattern that a line names, or None where it names none."""
    name, planned = text_of(line, "pattern"), sheet.plan.of(day_of(line)).pattern
    known = sheet.plan.days[day_of(line)].pattern_id
    if name and planned and known and plain(planned.name) == plain(name):
        return WorkPattern(known, planned)
    return offers.pattern(line, sheet.department_id, name) if name else None
