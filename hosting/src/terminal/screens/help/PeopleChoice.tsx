import { useState } from "preact/hooks";
import { words } from "../../../shared/i18n/shared";
import { Notice } from "../../../shared/ui/Notice";
import { texts } from "../../i18n/texts";
import type { Roster } from "../../roster/roster";
import { searched } from "../../roster/search";
import { AnswerState } from "../AnswerState";
import { SearchBox } from "../home/SearchBox";
import { useAnswer } from "../useAnswer";
import { useTerminal } from "../useTerminal";
import { PeopleList } from "./PeopleList";

export interface PeopleChoiceProps {
  departmentId: string;
  onAdd: (people: Roster) => void;
  onCancel: () => void;
}

/** The people of one department, to be ticked. */
export function PeopleChoice({ departmentId, onAdd, onCancel }: PeopleChoiceProps) {
  const { terminal } = useTerminal();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [missing, setMissing] = useState(false);
  const [answer, ask] = useAnswer(departmentId, () =>
    terminal.call<{ employees: Roster }>(`/api/punch/rosters/${departmentId}`),
  );
  const { help, home } = texts.value;
  const all = answer.phase === "ready" ? answer.value.employees : [];
  const found = searched(all, query);
  const submit = () => {
    if (chosen.size === 0) setMissing(true);
    else onAdd(all.filter(({ id }) => chosen.has(id)));
  };
  const toggle = (id: string) => {
    setMissing(false);
    const changed = new Set(chosen);
    if (!changed.delete(id)) changed.add(id);
    setChosen(changed);
  };
  return (
    <form
      class="help-people"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <AnswerState answer={answer} offline={help.offline} onRetry={ask} />
      {all.length > 0 && <SearchBox query={query} onQuery={setQuery} />}
      {all.length > 0 && found.length === 0 && <Notice tone="info">{home.noMatch(query)}</Notice>}
      {answer.phase === "ready" && all.length === 0 && <Notice tone="info">{help.nobody}</Notice>}
      {found.length > 0 && <PeopleList people={found} chosen={chosen} onToggle={toggle} />}
      {missing && <Notice tone="error">{help.choosePeople}</Notice>}
      <div class="dialog-actions">
        <span class="help-count" role="status">
          {chosen.size > 0 && help.chosen(chosen.size)}
        </span>
        <button type="button" class="button" onClick={onCancel}>
          {words.value.cancel}
        </button>
        <button type="submit" class="button button-primary" disabled={all.length === 0}>
          {help.add}
        </button>
      </div>
    </form>
  );
}
