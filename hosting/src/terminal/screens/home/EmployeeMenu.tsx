import { useState } from "preact/hooks";
import type { PunchType } from "../../../shared/punchTypes";
import { texts } from "../../i18n/texts";
import { ErrandButtons } from "../errands/ErrandButtons";
import { ErrandDialog } from "../errands/ErrandDialog";
import type { Errand } from "../errands/errand";
import { Page } from "../Page";
import { PunchDialog } from "../punch/PunchDialog";
import { go, paths } from "../route";
import { useTerminal } from "../useTerminal";
import { TypeButtons } from "./TypeButtons";

const goHome = () => go(paths.home);

/** One person's menu: on a phone the punch type or an errand is chosen here, after the name. */
export function EmployeeMenu({ employeeId }: { employeeId: string }) {
  const { terminal } = useTerminal();
  const [type, setType] = useState<PunchType | null>(null);
  const [errand, setErrand] = useState<Errand | null>(null);
  const employee = terminal.people.value?.find(({ id }) => id === employeeId);
  if (!employee) return <Page title={texts.value.history.unknownName}>{null}</Page>;
  return (
    <Page title={`${employee.code} ${employee.name}`}>
      <TypeButtons chosen={type} onChoose={setType} />
      <ErrandButtons chosen={errand} onChoose={setErrand} />
      {errand && <ErrandDialog employee={employee} errand={errand} onDone={goHome} />}
      {type && <PunchDialog employee={employee} type={type} onDone={goHome} />}
    </Page>
  );
}
