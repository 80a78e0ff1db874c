import { type Signal, signal } from "@preact/signals-core";
import type { Auth } from "firebase/auth";
import type { LimitSettings } from "../../../data/limits";
import { readOnce } from "../../../shared/readOnce";

const settings: Signal<LimitSettings | null> = signal(null);
let isAsked = false;

/** The limits, read once while the console is open; null until they are there. The list is right without them. */
export function limitSettings(auth: Auth): Signal<LimitSettings | null> {
  if (!isAsked) {
    isAsked = true;
    void readOnce<LimitSettings>(auth, "/api/ledger/limits").then((live) => {
      isAsked = live.phase === "ready";
      if (live.phase === "ready") settings.value = live.value;
    });
  }
  return settings;
}
