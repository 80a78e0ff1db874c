import { useComputed, useSignal } from "@preact/signals";
import type { Auth } from "firebase/auth";
import { Plus } from "lucide";
import { useState } from "preact/hooks";
import { formatMinutes } from "../../shared/time/duration";
import { Discard } from "../../shared/ui/Discard";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { useUnsaved } from "../../shared/useUnsaved";
import { saveCheck } from "./checks";
import { type Faults, faultsOf, unnamed } from "./faults";
import { texts } from "./i18n/texts";
import { SlotTable } from "./SlotTable";
import { type Slot, withOneMore } from "./slots";

interface CheckFormProps {
  auth: Auth;
  date: string;
  /** What is recorded, or else what the day is filled in with. */
  recorded: readonly Slot[];
  /** Whether it is only filled in. */
  isFresh: boolean;
  /** Where the first slot begins where there is none, in minutes. */
  first: number;
  activities: readonly string[];
  onSaved: () => void;
}

/** A day's slots, being filled in. */
export function CheckForm({ auth, date, recorded, isFresh, first, activities, onSaved }: CheckFormProps) {
  const typed = useSignal<readonly Slot[] | null>(null);
  const [kept, setKept] = useState<readonly Slot[] | null>(null);
  const [faults, setFaults] = useState<Faults>({ slots: {} });
  const [busy, setBusy] = useState(false);
  const [leaving, setLeaving] = useState<string | null>(null);
  useUnsaved(
    useComputed(() => typed.value !== null),
    setLeaving,
  );
  const slots = typed.value ?? kept ?? recorded;
  const words = texts.value;

  function type(next: readonly Slot[]) {
    typed.value = next;
    setFaults({ slots: {} });
  }
  async function submit() {
    const missing = unnamed(slots);
    setFaults(missing);
    if (busy || Object.keys(missing.slots).length > 0) return;
    setBusy(true);
    await saveCheck(auth, date, slots).then(
      () => {
        setKept(slots);
        typed.value = null;
        onSaved();
      },
      (error: unknown) => setFaults(faultsOf(error)),
    );
    setBusy(false);
  }
  function leave() {
    typed.value = null;
    location.hash = leaving ?? "";
    setLeaving(null);
  }

  return (
    <form
      class="check-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {faults.other && <Notice tone="error">{faults.other}</Notice>}
      {isFresh && !kept && <p class="field-hint">{recorded.length > 0 ? words.prefilled : words.noHours}</p>}
      {slots.length > 0 && (
        <SlotTable slots={slots} activities={activities} faults={faults.slots} onSlots={type} />
      )}
      <div class="check-foot">
        <button type="button" class="button" onClick={() => type(withOneMore(slots, first))}>
          <Icon of={Plus} size={20} />
          {words.add}
        </button>
        <p>{words.total(formatMinutes(lengthOf(slots)))}</p>
        <button type="submit" class="button button-primary" aria-busy={busy}>
          {words.save}
        </button>
      </div>
      {leaving !== null && <Discard onKeep={() => setLeaving(null)} onDiscard={leave} />}
    </form>
  );
}

const lengthOf = (slots: readonly Slot[]) => slots.reduce((sum, { start, end }) => sum + end - start, 0);
