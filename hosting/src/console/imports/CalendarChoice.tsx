import { useEffect } from "preact/hooks";
import { now } from "../../shared/time/now";
import { calendarDateOf } from "../../shared/time/workDate";
import { SelectField } from "../../shared/ui/SelectField";
import type { AdminProfile } from "../account";
import { texts } from "./i18n/texts";
import type { Whose } from "./kinds";

const ORGANISATION = "organisation";

interface CalendarChoiceProps {
  profile: AdminProfile;
  whose: Whose | null;
  onWhose: (whose: Whose) => void;
}

/** Whose calendar is imported, and of which calendar year: this one, unless another is chosen. */
export function CalendarChoice({ profile, whose, onWhose }: CalendarChoiceProps) {
  const words = texts.value;
  const year = Number(calendarDateOf(now.value, profile.organisation.timeZone).slice(0, 4));
  const everybodys = profile.isOrganisationAdmin ? ([[ORGANISATION, words.organisation]] as const) : [];
  const owners = [
    ...everybodys,
    ...profile.departments.map(({ id, code, name }) => [id, `${code} ${name}`] as const),
  ];
  const first = owners[0]?.[0];
  useEffect(() => {
    if (whose === null && first) onWhose({ owner: first, year: `${year}` });
  }, [whose, first, year, onWhose]);
  if (whose === null) return null;
  const years = [year - 1, year, year + 1].map((each) => [`${each}`, `${each}`] as const);
  return (
    <div class="import-choices">
      <SelectField
        label={words.owner}
        value={whose.owner}
        onValue={(owner) => onWhose({ ...whose, owner })}
        options={owners}
      />
      <SelectField
        label={words.year}
        value={whose.year}
        onValue={(chosen) => onWhose({ ...whose, year: chosen })}
        options={years}
      />
    </div>
  );
}
