import { useSignal } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals-core";
import { useRef, useState } from "preact/hooks";
import { words } from "../../shared/i18n/shared";
import { told } from "../../shared/ui/toast";
import { type Faults, faultsOf, type Meanings, withoutFaultsOf } from "./faults";
import { texts } from "./i18n/texts";
import { same } from "./same";

/** A form being filled in. */
export interface Form<T> {
  draft: T;
  /** What is saved. */
  saved: T;
  type: (change: Partial<T>) => void;
  /** What is wrong with a field, as the API names it; of `form`, with all of it. */
  faultOf: (field: string) => string | null;
  /** Whether it differs from what is saved. */
  unsaved: ReadonlySignal<boolean>;
  busy: boolean;
  /** Whether it was saved. */
  save: () => Promise<boolean>;
  discard: () => void;
  /** What is saved has become another, by somebody else: `typed` is what stands over it from now on. */
  catchUp: (known: T, typed: Partial<T>) => void;
}

export interface FormSetup<T> {
  /** What is saved as the form opens. */
  known: T;
  /** What is wrong before anything is sent. */
  check?: (draft: T) => Faults;
  /** Saves it, and answers with what is saved from then on. Throws what `callApi` throws. */
  send: (draft: T, known: T) => Promise<T>;
  meanings?: Meanings;
  /** What is told once it is saved: 保存しました, unless there is something better to say. */
  done?: string;
}

/** What a form holds and does. Typing over a fault takes it away; what was saved is told. */
export function useForm<T extends object>({ known, check, send, meanings, done }: FormSetup<T>): Form<T> {
  const [saved, setSaved] = useState(known);
  const [typed, setTyped] = useState<Partial<T>>({});
  const [faults, setFaults] = useState<Faults>({});
  const [busy, setBusy] = useState(false);
  const unsaved = useSignal(false);
  const latest = useRef(typed);
  const draft = { ...saved, ...typed };

  function hold(next: Partial<T>, from: T) {
    latest.current = next;
    setTyped(next);
    unsaved.value = !same({ ...from, ...next }, from);
  }
  function type(change: Partial<T>) {
    hold({ ...typed, ...change }, saved);
    setFaults(withoutFaultsOf(faults, [...Object.keys(change), "form"]));
  }
  function discard() {
    hold({}, saved);
    setFaults({});
  }
  function catchUp(next: T, over: Partial<T>) {
    setSaved(next);
    hold(over, next);
  }
  async function save() {
    const wrong = check?.(draft) ?? {};
    const isWrong = Object.keys(wrong).length > 0;
    setFaults(isWrong ? { form: texts.value.fixMarked, ...wrong } : {});
    return !isWrong && !busy && sent();
  }
  async function sent() {
    setBusy(true);
    try {
      const next = await send(draft, saved);
      setSaved(next);
      hold(typedSince(typed, latest.current), next);
      told(done ?? words.value.saved);
      return true;
    } catch (error) {
      setFaults(faultsOf(error, meanings));
      return false;
    } finally {
      setBusy(false);
    }
  }
  return {
    draft,
    saved,
    type,
    faultOf: (field) => faults[field] ?? null,
    unsaved,
    busy,
    save,
    discard,
    catchUp,
  };
}

/** What was typed while it was being sent is unsaved still. */
function typedSince<T extends object>(sent: Partial<T>, now: Partial<T>): Partial<T> {
  const since = Object.entries(now).filter(([field, value]) => value !== sent[field as keyof T]);
  return Object.fromEntries(since) as Partial<T>;
}
