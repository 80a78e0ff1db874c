import { useCallback, useState } from "preact/hooks";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import type { RosterEmployee } from "../roster/roster";
import { Header } from "./Header";
import { HealthLine } from "./health/Health";
import { PunchDialog, type PunchDialogProps } from "./PunchDialog";
import { isPhone } from "./phone";
import { RosterPanel } from "./RosterPanel";
import { go, paths } from "./route";
import { TypeButtons } from "./TypeButtons";
import { shownTypes } from "./typeLook";
import { UnsentNotice } from "./UnsentNotice";
import { useTerminal } from "./useTerminal";

/** Choose a type, then a name; on a phone the name comes first and has a screen of its own. */
export function Home() {
  const { choice, session } = useTerminal().terminal;
  const [punch, setPunch] = useState<Omit<PunchDialogProps, "onDone"> | null>(null);
  const [typeMissing, setTypeMissing] = useState(false);
  const pressed = choice.chosen.value;
  const type = shownTypes(session.value.organisation.terminal).find((each) => each === pressed) ?? null;
  const choose = (chosen: RosterEmployee) => {
    if (isPhone.value) return go(paths.employee(chosen.id));
    if (type === null) return setTypeMissing(true);
    return setPunch({ employee: chosen, type });
  };
  const done = useCallback(() => {
    setPunch(null);
    choice.release();
  }, [choice]);
  return (
    <div class="home">
      <Header />
      <main class="home-main">
        {!isPhone.value && <TypeButtons chosen={type} onChoose={(each) => choice.press(each)} />}
        {typeMissing && type === null && <Notice tone="error">{texts.value.home.chooseType}</Notice>}
        <RosterPanel onChoose={choose} />
      </main>
      <HealthLine />
      {punch ? <PunchDialog {...punch} onDone={done} /> : <UnsentNotice />}
    </div>
  );
}
