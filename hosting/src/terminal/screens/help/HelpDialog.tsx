import { useState } from "preact/hooks";
import { words } from "../../../shared/i18n/shared";
import { Dialog } from "../../../shared/ui/Dialog";
import { texts } from "../../i18n/texts";
import { readOtherDepartments } from "../../roster/otherDepartments";
import type { Roster } from "../../roster/roster";
import { AnswerState } from "../AnswerState";
import { say } from "../toast";
import { useAnswer } from "../useAnswer";
import { useTerminal } from "../useTerminal";
import { CurrentHelpers } from "./CurrentHelpers";
import { DepartmentChoice } from "./DepartmentChoice";
import { PeopleChoice } from "./PeopleChoice";

/** ヘルプ登録: lets people of other departments punch here until the terminal is closed. */
export function HelpDialog({ onDone }: { onDone: () => void }) {
  const { terminal } = useTerminal();
  const [departmentId, setDepartmentId] = useState("");
  const [departments, ask] = useAnswer("departments", async () =>
    readOtherDepartments(terminal.exchange.line.store, terminal.session.value.terminal.departmentId),
  );
  const { help, menu } = texts.value;
  const add = (people: Roster) => {
    terminal.helpers.add(people);
    say(help.added);
    onDone();
  };
  return (
    <Dialog title={menu.help} onClose={onDone} class="help-dialog">
      <p>{help.lead}</p>
      <CurrentHelpers />
      <AnswerState answer={departments} offline={help.offline} onRetry={ask} />
      {departments.phase === "ready" && (
        <DepartmentChoice departments={departments.value} chosen={departmentId} onChoose={setDepartmentId} />
      )}
      {departmentId ? (
        <PeopleChoice key={departmentId} departmentId={departmentId} onAdd={add} onCancel={onDone} />
      ) : (
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onDone}>
            {words.value.close}
          </button>
        </div>
      )}
    </Dialog>
  );
}
