import { useState } from "preact/hooks";
import type { PunchType } from "../../shared/punchTypes";
import { texts } from "../i18n/texts";
import { Page } from "./Page";
import { PunchDialog } from "./PunchDialog";
import { go, paths } from "./route";
import { TypeButtons } from "./TypeButtons";
import { useTerminal } from "./useTerminal";

const goHome = () => go(paths.home);

/** One person's menu: on a phone the punch type is chosen here, after the name. */
export function EmployeeMenu({ employeeId }: { employeeId: string }) {
  const { terminal } = useTerminal();
  const [type, setType] = useState<PunchType | null>(null);
  const employee = terminal.people.value?.find(({ id }) => id === employeeId);
  if (!employee) return <Page title={texts.value.history.unknownName}>{null}</Page>;
  return (
    <Page title={`${employee.code} ${employee.name}`}>
      <TypeButtons chosen={type} onChoose={setType} />
      {type && <PunchDialog employee={employee} type={type} onDone={goHome} />}
    </Page>
  );
}
