import { useState } from "preact/hooks";
import { type Faults, faultsOf, type Meanings } from "./form/faults";

/** What a button does: whether it is under way, and why it was refused, in the reader's language. */
export interface Deed {
  busy: boolean;
  /** What is wrong with all of it. */
  error: string | null;
  /** What is wrong with a field, as the API names it. */
  faultOf: (field: string) => string | null;
  run: () => Promise<void>;
}

/** What `deed` does at a press. `meanings`: what the codes of its refusals say. */
export function useDeed(deed: () => Promise<unknown>, meanings?: Meanings): Deed {
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Faults>({});
  const faultOf = (field: string) => faults[field] ?? null;
  async function run() {
    if (busy) return;
    setBusy(true);
    setFaults({});
    try {
      await deed();
    } catch (problem) {
      setFaults(faultsOf(problem, meanings));
    } finally {
      setBusy(false);
    }
  }
  return { busy, error: faultOf("form"), faultOf, run };
}
