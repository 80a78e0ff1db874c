import { useMemo, useState } from "preact/hooks";
import { words as shared } from "../../shared/i18n/shared";
import { ChartFigure } from "../../shared/ui/chart/ChartFigure";
import { Dialog } from "../../shared/ui/Dialog";
import { SelectField } from "../../shared/ui/SelectField";
import { comparison, shares } from "./charts";
import { texts } from "./i18n/texts";
import { OverTable } from "./OverTable";
import type { Seen } from "./useYear";

/** 年間平均値推移: how many were over each limit, their shares as a chart, and one person against the average. */
export function AveragesDialog({ seen, onClose }: { seen: Seen; onClose: () => void }) {
  const words = texts.value;
  const data = useMemo(() => shares(seen), [seen]);
  return (
    <Dialog title={words.averages} onClose={onClose} class="wide-dialog">
      <section>
        <h3>{words.counts}</h3>
        <OverTable seen={seen} />
      </section>
      <section>
        <h3>{words.shares}</h3>
        <ChartFigure title={words.shares} data={data} folded />
      </section>
      <Comparison seen={seen} />
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {shared.value.close}
        </button>
      </div>
    </Dialog>
  );
}

function Comparison({ seen }: { seen: Seen }) {
  const words = texts.value;
  const { people } = seen.list;
  const [chosen, setChosen] = useState(people[0]?.employeeId ?? "");
  const person = people.find(({ employeeId }) => employeeId === chosen);
  const data = useMemo(() => person && comparison(seen, person), [seen, person]);
  if (!person || !data) return null;
  return (
    <section>
      <h3>{words.comparison}</h3>
      <SelectField
        label={words.name}
        value={chosen}
        onValue={setChosen}
        options={people.map(({ employeeId, code, name }) => [employeeId, `${code} ${name}`])}
      />
      <ChartFigure title={`${words.comparison} ${person.name}`} data={data} folded />
    </section>
  );
}
