import { useState } from "preact/hooks";
import { followDocument } from "../../shared/firebase/live";
import { formatMonth } from "../../shared/time/calendarFormat";
import { formatDateTime } from "../../shared/time/format";
import { monthAfter } from "../../shared/time/month";
import { CopyButton } from "../../shared/ui/CopyButton";
import { Notice } from "../../shared/ui/Notice";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { useFollowed } from "../useFollowed";
import { ConfirmedTable } from "./ConfirmedTable";
import { rowsOf } from "./csv";
import { texts } from "./i18n/texts";
import { LockDialog } from "./LockDialog";
import type { StageProps } from "./MonthView";
import { type ConfirmationMonth, type ConfirmedPerson, monthDocument, openIn, peopleOf } from "./months";
import { ReopenDialog } from "./ReopenDialog";
import { useChecks } from "./useChecks";

type Asked = { what: "reopen" } | { what: "lock"; person: ConfirmedPerson & { id: string } };

/** A confirmed month: everybody's digest, its check, single unlocking, and 入力データ修正. */
export function Confirmed({ backend, department, month, known, canEdit }: StageProps) {
  const words = texts.value;
  const people = peopleOf(known);
  const checks = useChecks(backend.auth, month);
  const [asked, setAsked] = useState<Asked | null>(null);
  const isLast = useIsLast(backend.store, department.id, month);
  const open = openIn(known);
  return (
    <>
      <section class="card stage" aria-labelledby="stage-confirmed">
        <h3 id="stage-confirmed">
          {words.confirmedTitle(department.name, formatMonth(month), people.length)}
        </h3>
        {known.asked && (
          <p class="field-hint">{words.confirmedAt(formatDateTime(known.asked.at.toDate()))}</p>
        )}
        {open > 0 && <Notice tone="warning">{words.openHint(open)}</Notice>}
        {known.digest && <MonthDigest digest={known.digest} />}
        <div class="stage-actions no-print">
          <button
            type="button"
            class="button"
            aria-busy={checks.busy}
            disabled={checks.busy}
            onClick={() => void checks.run(people.filter(({ locked }) => locked))}
          >
            {words.check}
          </button>
          <ListButtons
            name={csvName(words.digests, department.name, formatMonth(month))}
            rows={() => rowsOf(people)}
          />
          {canEdit && (
            <button
              type="button"
              class="button button-danger"
              disabled={!isLast}
              onClick={() => setAsked({ what: "reopen" })}
            >
              {words.reopen}
            </button>
          )}
          {canEdit && !isLast && <span class="field-hint">{words.obstacles.laterMonthConfirmed}</span>}
        </div>
        {checks.said && <Notice tone={checks.said.tone}>{checks.said.text}</Notice>}
      </section>
      <ConfirmedTable
        people={people}
        month={month}
        departmentId={department.id}
        results={checks.results}
        onLock={canEdit && isLast ? (person) => setAsked({ what: "lock", person }) : null}
      />
      {asked?.what === "reopen" && (
        <ReopenDialog
          auth={backend.auth}
          departmentId={department.id}
          month={month}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.what === "lock" && (
        <LockDialog auth={backend.auth} person={asked.person} month={month} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

function MonthDigest({ digest }: { digest: string }) {
  const words = texts.value;
  return (
    <div class="month-digest">
      <p>{words.monthDigest}</p>
      <code>{digest}</code>
      <span class="no-print">
        <CopyButton text={digest} label={words.copyDigest} />
      </span>
    </div>
  );
}

/** Whether the following month has not been confirmed: until then all of this one can be changed. */
function useIsLast(store: StageProps["backend"]["store"], departmentId: string, month: string): boolean {
  const later = monthAfter(month, 1);
  const { live } = useFollowed<ConfirmationMonth | null>(`${departmentId} ${later}`, (found) =>
    followDocument(monthDocument(store, departmentId, later), found),
  );
  return live.phase === "ready" && (live.value?.state ?? "open") === "open";
}
