import { useCallback, useState } from "preact/hooks";
import { Notice } from "../../../shared/ui/Notice";
import { texts } from "../../i18n/texts";
import type { RosterEmployee } from "../../roster/roster";
import { ErrandButtons } from "../errands/ErrandButtons";
import { ErrandDialog, type ErrandDialogProps } from "../errands/ErrandDialog";
import { type Errand, shownErrands } from "../errands/errand";
import { Header } from "../Header";
import { HealthLine } from "../health/Health";
import { isPhone } from "../phone";
import { PunchDialog, type PunchDialogProps } from "../punch/PunchDialog";
import { go, paths } from "../route";
import { useTerminal } from "../useTerminal";
import { ClockNotice } from "./ClockNotice";
import { RosterPanel } from "./RosterPanel";
import { TypeButtons } from "./TypeButtons";
import { shownTypes } from "./typeLook";
import { UnsentNotice } from "./UnsentNotice";

/** A name, and what it was tapped for. */
type Tapped = Omit<PunchDialogProps, "onDone"> | Omit<ErrandDialogProps, "onDone">;

/** Choose a type or an errand, then a name; on a phone the name comes first and has a screen of its own. */
export function Home() {
  const { choice, session } = useTerminal().terminal;
  const [tapped, setTapped] = useState<Tapped | null>(null);
  const [pressedErrand, setErrand] = useState<Errand | null>(null);
  const [typeMissing, setTypeMissing] = useState(false);
  const settings = session.value.organisation.terminal;
  const pressed = choice.chosen.value;
  const errand = shownErrands(settings).find((each) => each === pressedErrand) ?? null;
  const type = errand ? null : (shownTypes(settings).find((each) => each === pressed) ?? null);
  const choose = (chosen: RosterEmployee) => {
    if (isPhone.value) return go(paths.employee(chosen.id));
    if (errand) return setTapped({ employee: chosen, errand });
    if (type === null) return setTypeMissing(true);
    return setTapped({ employee: chosen, type });
  };
  const done = useCallback(() => {
    setTapped(null);
    setErrand(null);
    choice.release();
  }, [choice]);
  return (
    <div class="home">
      <Header />
      <main class="home-main">
        <ClockNotice />
        {!isPhone.value && (
          <div class="home-choices">
            <TypeButtons
              chosen={type}
              onChoose={(each) => {
                // From an errand, the type that was kept beneath it is taken up again, not put down.
                if (errand === null || each !== pressed) choice.press(each);
                setErrand(null);
              }}
            />
            <ErrandButtons chosen={errand} onChoose={(each) => setErrand(each === errand ? null : each)} />
          </div>
        )}
        {typeMissing && type === null && errand === null && (
          <Notice tone="error">{texts.value.home.chooseType}</Notice>
        )}
        <RosterPanel onChoose={choose} />
      </main>
      <HealthLine />
      {tapped ? <TappedDialog tapped={tapped} onDone={done} /> : <UnsentNotice />}
    </div>
  );
}

function TappedDialog({ tapped, onDone }: { tapped: Tapped; onDone: () => void }) {
  return "errand" in tapped ? (
    <ErrandDialog {...tapped} onDone={onDone} />
  ) : (
    <PunchDialog {...tapped} onDone={onDone} />
  );
}
