import type { Auth } from "firebase/auth";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Category } from "../../data/categories";
import type { OfferedPattern } from "../../data/patterns";
import { words as shared } from "../../shared/i18n/shared";
import { Field } from "../../shared/ui/Field";
import { Notice } from "../../shared/ui/Notice";
import { texts as monthTexts } from "../i18n/texts";
import type { Row } from "../month/rows";
import { ArrangementLink } from "./ArrangementLink";
import { changesBetween, type Names } from "./changes";
import { changesTime, overtimeLeft, partsOn, unreadable, wantedFrom } from "./draft";
import { Excluded } from "./Excluded";
import { type Faults, faultsOf } from "./faults";
import { texts } from "./i18n/texts";
import { LeaveOfDay } from "./LeaveOfDay";
import { Meanwhile } from "./Meanwhile";
import { Overtime } from "./Overtime";
import { PatternChoice } from "./PatternChoice";
import { Reason } from "./Reason";
import { save } from "./send";
import { Times } from "./Times";
import { useDraft } from "./useDraft";
import { useParts } from "./useParts";

export interface DayFormProps {
  auth: Auth;
  employeeId: string;
  row: Row;
  categories: readonly Category[];
  patterns: readonly OfferedPattern[];
  names: Names;
  /** What the organisation says of excluded time, or null. */
  guidance: string | null;
  /** Of somebody else: then every change asks for a reason. */
  isAdministrators: boolean;
  onUnsaved: (isUnsaved: boolean) => void;
  onSaved: (left: readonly string[]) => void;
  onCancel: () => void;
}

/** The form of a day: corrected times, excluded time, what the overtime was, 勤務割振 and remarks. */
export function DayForm({ auth, employeeId, row, onUnsaved, onSaved, onCancel, ...known }: DayFormProps) {
  const { draft, seen, isUnsaved, isBehind, type, catchUp } = useDraft(row);
  const [faults, setFaults] = useState<Faults>({});
  const [busy, setBusy] = useState(false);
  const counted = useParts(auth, employeeId, row, draft);
  const overtime = overtimeLeft(counted.parts, draft);
  const section = { draft, type, faults };
  const words = texts.value;
  // Before the next key: Escape right after a letter asks too.
  useLayoutEffect(() => onUnsaved(isUnsaved), [isUnsaved, onUnsaved]);

  async function submit() {
    const wrong = unreadable(draft);
    setFaults(unreadableFaults(wrong));
    if (wrong.length > 0) return;
    setBusy(true);
    await save(auth, employeeId, row.date, wantedFrom(row, draft, seen)).then(onSaved, (error: unknown) =>
      setFaults(faultsOf(error, row.date)),
    );
    setBusy(false);
  }

  return (
    <form
      class="day-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      {isBehind && !busy && (
        <Meanwhile
          changes={changesBetween(seen, row.form, known.names)}
          onTake={() => catchUp(true)}
          onKeep={() => catchUp(false)}
        />
      )}
      {faults.other && <Notice tone="error">{faults.other}</Notice>}
      <Times {...section} changed={!known.isAdministrators && changesTime(row, draft)} />
      {counted.calculating && <p role="status">{words.calculating}…</p>}
      {counted.parts === null || overtime === null ? (
        <Notice tone="info">{words.incomplete}</Notice>
      ) : total(counted.parts) === 0 ? (
        <p class="field-hint">{words.noOvertime}</p>
      ) : (
        <>
          <Excluded {...section} shown={partsOn(row)} parts={counted.parts} guidance={known.guidance} />
          <Overtime {...section} overtime={Math.max(0, overtime)} categories={known.categories} />
        </>
      )}
      <LeaveOfDay row={row} />
      <ArrangementLink date={row.date} />
      <PatternChoice {...section} row={row} patterns={known.patterns} />
      <Field
        label={monthTexts.value.table.remarks}
        value={draft.remarks}
        onValue={(remarks) => type({ remarks })}
        maxLength={500}
        error={faults.remarks ?? null}
      />
      {known.isAdministrators && <Reason {...section} hint={words.reasonHintOthers} />}
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onCancel}>
          {shared.value.cancel}
        </button>
        <button type="submit" class="button button-primary" aria-busy={busy} disabled={isBehind && !busy}>
          {words.save}
        </button>
      </div>
    </form>
  );
}

const total = ({ before, after, dayOff }: { before: number; after: number; dayOff: number }) =>
  before + after + dayOff;

function unreadableFaults(fields: readonly string[]): Faults {
  const isTime = (field: string) => field === "start" || field === "end" || field === "club";
  const named = fields.map((field) => (isTime(field) ? field : `exclusions.${field}`));
  return Object.fromEntries(named.map((field) => [field, texts.value.errors.unreadable]));
}
