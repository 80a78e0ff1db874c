import { FileUp, Undo2 } from "lucide";
import { useRef, useState } from "preact/hooks";
import { Confirm } from "../../../shared/ui/Confirm";
import { Icon } from "../../../shared/ui/Icon";
import { told } from "../../../shared/ui/toast";
import { call } from "../../api";
import { useDeed } from "../../useDeed";
import { texts } from "../i18n/texts";
import type { FormCardProps } from "./FormCard";
import { PATH, refusalOf } from "./forms";

const TIMEOUT = 60_000;

interface FormChangeProps extends FormCardProps {
  /** All that was wrong with the form that was handed in last. */
  onRefused: (faults: readonly string[]) => void;
  /** What the kind is called. */
  name: string;
  describedBy: string;
}

/** Handing in a form in place of the one there is, and going back to ours. */
export function FormChange({ auth, form, onChanged, onRefused, name, describedBy }: FormChangeProps) {
  const { forms } = texts.value;
  const input = useRef<HTMLInputElement>(null);
  const [isAsking, setAsking] = useState(false);
  const path = `${PATH}/${form.kind}`;
  const handIn = useDeed(async () => {
    const file = input.current?.files?.[0];
    if (!file) return;
    onRefused([]);
    const body = new FormData();
    body.set("file", file);
    try {
      await call(auth, path, { method: "PUT", body, timeout: TIMEOUT });
      told(forms.saved(name));
      onChanged();
    } catch (error) {
      onRefused(refusalOf(error, forms.tooLarge));
    }
    if (input.current) input.current.value = ""; // so that the same file, mended, is taken again
  });
  const giveUp = useDeed(async () => {
    await call(auth, path, { method: "DELETE" });
    setAsking(false);
    onRefused([]);
    told(forms.restored(name));
    onChanged();
  });
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={() => void handIn.run()}
      />
      <button
        type="button"
        class="button"
        aria-describedby={describedBy}
        aria-busy={handIn.busy}
        onClick={() => input.current?.click()}
      >
        <Icon of={FileUp} size={20} />
        {forms.replace}
      </button>
      {form.template && (
        <button type="button" class="button" aria-describedby={describedBy} onClick={() => setAsking(true)}>
          <Icon of={Undo2} size={20} />
          {forms.restore}
        </button>
      )}
      {isAsking && (
        <Confirm
          title={forms.restoreTitle(name)}
          verb={forms.restore}
          isLoss
          busy={giveUp.busy}
          error={giveUp.error}
          onConfirm={() => void giveUp.run()}
          onClose={() => setAsking(false)}
        >
          <p>{forms.restoreAbout}</p>
        </Confirm>
      )}
    </>
  );
}
