import { useState } from "preact/hooks";
import { formatNumericDate } from "../../../shared/time/calendarFormat";
import { SelectField } from "../../../shared/ui/SelectField";
import { csvName } from "../../csv/csv";
import { ListButtons } from "../../csv/ListButtons";
import { lineRows } from "./csv";
import { texts } from "./i18n/texts";
import { LineTable } from "./LineTable";
import { OUTCOMES, type Outcome, type RunWithLines } from "./run";

/** What was changed, skipped or failed: all of it, or one outcome. */
export function RunLines({ run }: { run: RunWithLines }) {
  const [outcome, setOutcome] = useState<Outcome | "">("");
  const words = texts.value;
  if (run.lines.length === 0)
    return run.state === "finished" && <p class="card list-empty">{words.noLines}</p>;
  const countOf = (each: Outcome) => run.lines.filter((line) => line.outcome === each).length;
  const shown = run.lines.filter((line) => outcome === "" || line.outcome === outcome);
  return (
    <>
      <div class="list-tools">
        <SelectField
          label={words.filter}
          value={outcome}
          onValue={(chosen) => setOutcome(chosen as Outcome | "")}
          options={[
            ["", words.all(run.lines.length)],
            ...OUTCOMES.map((each) => [each, words.counted(words.counts[each], countOf(each))] as const),
          ]}
        />
        <ListButtons
          name={csvName(words.title, formatNumericDate(run.from), formatNumericDate(run.to))}
          rows={() => lineRows(shown)}
        />
      </div>
      {shown.length > 0 ? (
        <LineTable connectionId={run.connectionId} lines={shown} />
      ) : (
        <p class="card list-empty">{words.noneOfThat}</p>
      )}
    </>
  );
}
