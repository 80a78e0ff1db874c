import { useState } from "preact/hooks";
import { Discard } from "../../shared/ui/Discard";
import { useUnsaved } from "../../shared/useUnsaved";
import type { Form } from "./useForm";

/** Asks before a page with unsaved changes is left; goes where one wanted to go once they are given up. */
export function LeavingQuestion<T>({ form }: { form: Form<T> }) {
  const [wanted, setWanted] = useState<string | null>(null);
  useUnsaved(form.unsaved, setWanted);
  if (wanted === null) return null;
  return (
    <Discard
      onKeep={() => setWanted(null)}
      onDiscard={() => {
        form.discard();
        setWanted(null);
        location.hash = wanted;
      }}
    />
  );
}
