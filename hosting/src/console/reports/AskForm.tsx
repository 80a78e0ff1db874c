import { FileSpreadsheet } from "lucide";
import { may } from "../../data/permissions";
import { formatMonth } from "../../shared/time/calendarFormat";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { SelectField } from "../../shared/ui/SelectField";
import { call } from "../api";
import { here, place } from "../place";
import { useDeed } from "../useDeed";
import { texts as years } from "../years/i18n/texts";
import { EmployeeField } from "./EmployeeField";
import { texts } from "./i18n/texts";
import { type Choice, choiceIn, KINDS, type Kind, kindsOf, paramsOf, requestOf } from "./kinds";
import { periodsOf } from "./periods";
import type { ReportsProps } from "./ReportsPage";
import { PATH } from "./reports";

interface AskFormProps extends ReportsProps {
  onAsked: (id: string) => void;
}

/** What to make, and of when. The choice stands in the address, so that other areas can lead to it. */
export function AskForm({ backend, profile, departmentId, onAsked }: AskFormProps) {
  const words = texts.value;
  const { months, years: all } = periodsOf(profile.organisation);
  const kinds = kindsOf(departmentId === null ? "organisation" : "department").filter(
    (kind) => !KINDS[kind].isPersonal || may(profile.permissions, "records", "view"),
  );
  const choice = choiceIn(place.value.params, { kinds, months, years: all });
  const { busy, error, faultOf, run } = useDeed(async () => {
    if (choice === null) return;
    const body = requestOf(choice, departmentId);
    onAsked((await call<{ id: string }>(backend.auth, PATH, { method: "POST", body })).id);
  }, words.refusals);
  if (choice === null) return null;
  const { period, isPersonal } = KINDS[choice.kind];
  const choose = (change: Partial<Choice>) => {
    location.replace(here(paramsOf({ ...choice, ...change })));
  };
  return (
    <form
      class="card report-form"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <div class="list-tools">
        <SelectField
          label={words.kind}
          value={choice.kind}
          onValue={(kind) => choose({ kind: kind as Kind })}
          options={kinds.map((kind) => [kind, words.kinds[kind]] as const)}
        />
        {period === "year" && (
          <SelectField
            label={words.year}
            value={`${choice.year}`}
            onValue={(year) => choose({ year: Number(year) })}
            options={all.map((year) => [`${year}`, years.value.year(year)] as const)}
          />
        )}
        {period === "month" && (
          <SelectField
            label={words.month}
            value={choice.month}
            onValue={(month) => choose({ month })}
            options={[...months]
              .sort()
              .reverse()
              .map((month) => [month, formatMonth(month)] as const)}
          />
        )}
        {isPersonal && departmentId !== null && (
          <EmployeeField
            store={backend.store}
            departmentId={departmentId}
            value={choice.employeeId}
            onValue={(employeeId) => choose({ employeeId })}
            error={faultOf("params.employeeId")}
          />
        )}
        <button type="submit" class="button button-primary" aria-busy={busy} disabled={busy}>
          <Icon of={FileSpreadsheet} size={20} />
          {words.ask}
        </button>
      </div>
      <p class="field-hint">{words.about[choice.kind]}</p>
      {error && <Notice tone="error">{error}</Notice>}
    </form>
  );
}
