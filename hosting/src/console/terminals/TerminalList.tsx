import { RefreshCw } from "lucide";
import { useState } from "preact/hooks";
import { words } from "../../shared/i18n/shared";
import { formatTime } from "../../shared/time/format";
import { Check } from "../../shared/ui/Check";
import { Icon } from "../../shared/ui/Icon";
import { SelectField } from "../../shared/ui/SelectField";
import type { AdminProfile } from "../account";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { here } from "../place";
import { rowsOf } from "./csv";
import { texts } from "./i18n/texts";
import { concernsOf } from "./standing";
import { TerminalTable } from "./TerminalTable";
import type { Known } from "./terminal";

interface TerminalListProps {
  profile: AdminProfile;
  known: Known;
  /** The department that is looked at; null: all of the reader's. */
  department: string | null;
  canEdit: boolean;
  onRefresh: () => void;
}

/** The terminals of one department or of all, in the departments' order. */
export function TerminalList({ profile, known, department, canEdit, onRefresh }: TerminalListProps) {
  const [onlyConcerns, setOnlyConcerns] = useState(false);
  const { terminals, at } = known;
  const ours = profile.departments
    .filter(({ id }) => department === null || id === department)
    .flatMap(({ id }) => terminals.filter((one) => one.departmentId === id));
  const shown = ours.filter((one) => !onlyConcerns || concernsOf(one, at, __VERSION__).length > 0);
  const nothing = canEdit ? texts.value.none : texts.value.noneToSee;
  return (
    <>
      <div class="list-tools">
        {profile.departments.length > 1 && (
          <SelectField
            label={words.value.department}
            value={department ?? ""}
            onValue={(id) => {
              location.hash = here({ department: id });
            }}
            options={[
              ["", texts.value.allDepartments],
              ...profile.departments.map(({ id, code, name }) => [id, `${code} ${name}`] as const),
            ]}
          />
        )}
        <Check label={texts.value.onlyConcerns} checked={onlyConcerns} onCheck={setOnlyConcerns} />
        <button type="button" class="button" onClick={onRefresh}>
          <Icon of={RefreshCw} size={20} />
          {texts.value.refresh}
        </button>
        <p class="soft">{texts.value.asOf(formatTime(at))}</p>
        {shown.length > 0 && (
          <ListButtons
            name={csvName(texts.value.title)}
            rows={() => rowsOf(shown, profile.departments, at)}
          />
        )}
      </div>
      {shown.length > 0 ? (
        <TerminalTable terminals={shown} departments={profile.departments} now={at} />
      ) : (
        <p class="card list-empty">{onlyConcerns && ours.length > 0 ? texts.value.noConcerns : nothing}</p>
      )}
    </>
  );
}
