import { doc, type Firestore, getDoc } from "firebase/firestore";
import { useState } from "preact/hooks";
import type { Roster } from "../../data/roster";
import type { Live } from "../../shared/firebase/live";
import { words as shared } from "../../shared/i18n/shared";
import { Check } from "../../shared/ui/Check";
import { Field } from "../../shared/ui/Field";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import { useRead } from "../../shared/useRead";
import { texts } from "./i18n/texts";

interface PeopleChoiceProps {
  store: Firestore;
  departmentId: string;
  chosen: readonly string[];
  onChosen: (chosen: readonly string[]) => void;
  error: string | null;
}

/** Some of a department's own people; whoever only helps there is asked elsewhere. */
export function PeopleChoice({ store, departmentId, chosen, onChosen, error }: PeopleChoiceProps) {
  const [sought, setSought] = useState("");
  const { live, again } = useRead(departmentId, () => readRoster(store, departmentId));
  const words = texts.value;
  const people = live.phase === "ready" ? live.value.employees.filter(({ help }) => !help) : [];
  const found = people.filter(({ code, name }) => `${code} ${name}`.includes(sought.trim()));
  const toggle = (id: string, isIn: boolean) =>
    onChosen(isIn ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <div class="people-choice">
      <LiveState live={live} onRetry={again} />
      {error && <Notice tone="error">{error}</Notice>}
      <Field type="search" label={shared.value.search} value={sought} onValue={setSought} hint={words.seek} />
      <ul>
        {found.map(({ id, code, name }) => (
          <li key={id}>
            <Check
              label={`${code} ${name}`}
              checked={chosen.includes(id)}
              onCheck={(isIn) => toggle(id, isIn)}
            />
          </li>
        ))}
      </ul>
      <p role="status">{words.chosen(chosen.length)}</p>
    </div>
  );
}

async function readRoster(store: Firestore, departmentId: string): Promise<Live<Roster>> {
  try {
    const snapshot = await getDoc(doc(store, "rosters", departmentId));
    return { phase: "ready", value: (snapshot.data() ?? { employees: [] }) as Roster, stale: false };
  } catch {
    return { phase: "offline" };
  }
}
