import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { type Kind, register } from "./arranged";
import { type Faults, faultsOf } from "./faults";

/** What a form sends, and the dates in it for saying what is wrong with which. */
export interface Sending {
  body: unknown;
  dates: Readonly<Record<string, string>>;
}

/** Sends a form: `faults` are what is wrong with it, found here or by the ledger. */
export function useSubmit(auth: Auth, what: Kind, onDone: () => void) {
  const [faults, setFaults] = useState<Faults>({});
  const [busy, setBusy] = useState(false);

  async function submit(checked: Faults, { body, dates }: Sending) {
    setFaults(checked);
    if (busy || Object.keys(checked).length > 0) return;
    setBusy(true);
    await register(auth, what, body).then(onDone, (error: unknown) => {
      setFaults(faultsOf(error, dates));
      setBusy(false);
    });
  }

  return { faults, busy, submit };
}
