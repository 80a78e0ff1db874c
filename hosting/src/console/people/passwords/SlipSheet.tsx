import { signal } from "@preact/signals-core";
import { Printer } from "lucide";
import { useState } from "preact/hooks";
import { words as shared } from "../../../shared/i18n/shared";
import { Confirm } from "../../../shared/ui/Confirm";
import { Dialog } from "../../../shared/ui/Dialog";
import { Icon } from "../../../shared/ui/Icon";
import { Notice } from "../../../shared/ui/Notice";
import { useUnsaved } from "../../../shared/useUnsaved";
import { texts } from "../i18n/texts";
import type { Slip } from "./passwords";
import "./slips.css";

interface SlipSheetProps {
  slips: readonly Slip[];
  organisation: string;
  /** Why there are not slips for all. */
  problem: string | null;
  onClose: () => void;
}

// Nobody can bring these passwords back: leaving is always asked about.
const unseen = signal(true);

/** One slip a person, to be printed and cut. Shown this once. */
export function SlipSheet({ slips, organisation, problem, onClose }: SlipSheetProps) {
  const [isLeaving, setLeaving] = useState(false);
  const ask = () => setLeaving(true);
  useUnsaved(unseen, ask);
  const words = texts.value.slips;
  return (
    <Dialog title={words.title} onClose={ask} class="slip-sheet">
      <div class="slip-tools">
        {problem && <Notice tone="error">{problem}</Notice>}
        <Notice tone="warning">{words.once}</Notice>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={ask}>
            {words.done}
          </button>
          <button type="button" class="button button-primary" autofocus onClick={() => print()}>
            <Icon of={Printer} size={20} />
            {words.print}
          </button>
        </div>
      </div>
      <ul class="slips">
        {slips.map((slip) => (
          <OneSlip key={slip.employeeId} slip={slip} organisation={organisation} />
        ))}
      </ul>
      {isLeaving && (
        <Confirm
          title={words.leave.title}
          verb={words.leave.verb}
          keep={words.leave.keep}
          isLoss
          onConfirm={onClose}
          onClose={() => setLeaving(false)}
        >
          <p>{words.leave.text}</p>
        </Confirm>
      )}
    </Dialog>
  );
}

function OneSlip({ slip, organisation }: { slip: Slip; organisation: string }) {
  const { slip: words } = texts.value.slips;
  const { code } = shared.value;
  return (
    <li class="slip">
      <p>
        {organisation} / {slip.department.name}
      </p>
      <p class="slip-name">{words.dear(slip.name)}</p>
      <dl>
        <dt>{code}</dt>
        <dd>{slip.code}</dd>
        <dt>{words.password}</dt>
        <dd class="slip-password">{slip.password}</dd>
      </dl>
      <p class="field-hint">{words.note}</p>
    </li>
  );
}
