import { useId } from "preact/hooks";
import type { Category } from "../../data/categories";
import { formatMinutes } from "../../shared/time/duration";
import { parseMinutes } from "../../shared/time/parseMinutes";
import { MinuteField } from "../../shared/ui/MinuteField";
import { SelectField } from "../../shared/ui/SelectField";
import { texts } from "./i18n/texts";
import type { SectionProps } from "./sections";

interface OvertimeProps extends SectionProps {
  /** 時間外 after what is excluded, in minutes. */
  overtime: number;
  categories: readonly Category[];
}

/** What the overtime was: 部活動のみ, or club hours with the rest following, and the main category. */
export function Overtime({ draft, type, faults, overtime, categories }: OvertimeProps) {
  const words = texts.value;
  return (
    <fieldset class="day-section">
      <legend>{words.overtime}</legend>
      <p>{words.overtimeLeft(formatMinutes(overtime))}</p>
      <label class="check">
        <input
          type="checkbox"
          role="switch"
          aria-checked={draft.clubOnly}
          checked={draft.clubOnly}
          onChange={(event) => type({ clubOnly: event.currentTarget.checked })}
        />
        {words.clubOnly}
      </label>
      {!draft.clubOnly && (
        <>
          <div class="day-fields">
            <MinuteField
              label={words.club}
              value={draft.club}
              onValue={(text) => type({ club: text })}
              hint={words.clubHint}
              error={faults.club}
            />
            <Rest overtime={overtime} club={parseMinutes(draft.club)} />
          </div>
          <SelectField
            label={words.category}
            value={draft.categoryId}
            onValue={(id) => type({ categoryId: id })}
            options={[["", words.noCategory], ...offered(categories, draft.categoryId)]}
            error={faults.categoryId ?? null}
          />
        </>
      )}
    </fieldset>
  );
}

/** 部活動以外の時間数: what is left, not typed. */
function Rest({ overtime, club }: { overtime: number; club: number | null | undefined }) {
  const id = useId();
  const rest = typeof club === "number" && club <= overtime ? formatMinutes(overtime - club) : "--:--";
  return (
    <div class="field">
      <label for={id}>{texts.value.rest}</label>
      <output id={id} class="field-output">
        {rest}
      </output>
    </div>
  );
}

/** Those in use, and the one that stands there. */
function offered(categories: readonly Category[], chosen: string) {
  return categories
    .filter(({ id, active }) => active || id === chosen)
    .map(({ id, name }) => [id, name] as const);
}
