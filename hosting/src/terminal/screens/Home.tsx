import { useCallback, useState } from "preact/hooks";
import type { PunchType } from "../../shared/punchTypes";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import type { RosterEmployee } from "../roster/roster";
import { Header } from "./Header";
import { PunchDialog } from "./PunchDialog";
import { isPhone } from "./phone";
import { RosterPanel } from "./RosterPanel";
import { go, paths } from "./route";
import { TypeButtons } from "./TypeButtons";
import { UnsentNotice } from "./UnsentNotice";

/** Choose a type, then a name; on a phone the name comes first and has a screen of its own. */
export function Home() {
  const [type, setType] = useState<PunchType | null>(null);
  const [employee, setEmployee] = useState<RosterEmployee | null>(null);
  const [typeMissing, setTypeMissing] = useState(false);
  const choose = (chosen: RosterEmployee) => {
    if (isPhone.value) return go(paths.employee(chosen.id));
    if (type === null) return setTypeMissing(true);
    return setEmployee(chosen);
  };
  const chooseType = (chosen: PunchType) => {
    setType(chosen === type ? null : chosen);
    setTypeMissing(false);
  };
  const done = useCallback(() => {
    setEmployee(null);
    setType(null);
  }, []);
  return (
    <div class="home">
      <Header />
      <main class="home-main">
        {!isPhone.value && <TypeButtons chosen={type} onChoose={chooseType} />}
        {typeMissing && <Notice tone="error">{texts.value.home.chooseType}</Notice>}
        <RosterPanel onChoose={choose} />
      </main>
      {employee && type ? <PunchDialog employee={employee} type={type} onDone={done} /> : <UnsentNotice />}
    </div>
  );
}
