import type { Attendance } from "../../../shared/status/attendance";
import { HelpMark } from "../help/HelpMark";

/** Code and name, marked where they help from another department. */
export function PersonName({ person: { code, name, help } }: { person: Attendance }) {
  return (
    <>
      <span class="status-code figures">{code}</span> {name} {help && <HelpMark />}
    </>
  );
}
