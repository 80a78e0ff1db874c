import { useState } from "preact/hooks";
import { call } from "../api";
import { SettingsForm } from "../form/SettingsForm";
import { useForm } from "../form/useForm";
import { ConfirmDialog } from "./ConfirmDialog";
import { Findings } from "./Findings";
import { texts } from "./i18n/texts";
import type { StageProps } from "./MonthView";
import { type Overview, pathOf } from "./overview";
import { TargetTable } from "./TargetTable";

interface PreparingProps extends StageProps {
  overview: Overview;
  onAgain: () => void;
}

/** An open month: 対象者, what is lacking, and 全入力完了. */
export function Preparing({ backend, department, month, canEdit, overview, onAgain }: PreparingProps) {
  const words = texts.value;
  const [isAsking, setAsking] = useState(false);
  const form = useForm<{ targets: readonly string[] }>({
    known: { targets: overview.targets },
    send: async (draft) => {
      const path = `${pathOf(department.id, month)}/targets`;
      await call(backend.auth, path, { method: "PUT", body: draft });
      return draft;
    },
    meanings: words.meanings,
  });
  const { targets } = form.draft;
  const chosen = overview.people.filter(({ employeeId }) => targets.includes(employeeId));
  const isPossible = overview.obstacles.length === 0 && chosen.length > 0;
  return (
    <>
      <SettingsForm form={form} canEdit={canEdit}>
        <TargetTable
          people={overview.people}
          targets={targets}
          month={month}
          departmentId={department.id}
          onTargets={canEdit ? (wanted) => form.type({ targets: wanted }) : null}
        />
      </SettingsForm>
      <Findings
        overview={overview}
        chosen={chosen}
        departmentId={department.id}
        month={month}
        onAgain={onAgain}
      />
      {canEdit && (
        <section class="card stage" aria-labelledby="stage-confirm">
          <h3 id="stage-confirm">{words.steps.confirm}</h3>
          <p>{words.consequence}</p>
          <div class="stage-actions">
            <button
              type="button"
              class="button button-primary"
              disabled={!isPossible}
              onClick={() => setAsking(true)}
            >
              {words.confirm}
            </button>
            <span class="field-hint">
              {chosen.length === 0
                ? words.meanings.noTargets
                : words.chosen(chosen.length, overview.people.length)}
            </span>
          </div>
        </section>
      )}
      {isAsking && (
        <ConfirmDialog
          auth={backend.auth}
          departmentId={department.id}
          month={month}
          chosen={chosen}
          terminals={overview.terminals}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
