import type { Attendance } from "../../status/attendance";
import { HelpMark } from "../help/HelpMark";
import { useTerminal } from "../useTerminal";

/** Code and name, marked where they help from another department. */
export function PersonName({ person: { employeeId, code, name } }: { person: Attendance }) {
  const { terminal } = useTerminal();
  const helps = terminal.people.value?.some(({ id, help }) => help && id === employeeId);
  return (
    <>
      <span class="status-code figures">{code}</span> {name} {helps && <HelpMark />}
    </>
  );
}
