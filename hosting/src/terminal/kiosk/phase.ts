import { signal } from "@preact/signals-core";
import type { Database } from "../outbox/database";
import type { Terminal } from "../terminal";

/** What the page is at the moment: one screen for each. */
export type Phase =
  | { name: "starting" }
  | { name: "elsewhere" }
  | { name: "noStorage" }
  | { name: "memoryOnly" }
  | { name: "login"; db: Database; shutOut: boolean }
  | { name: "running"; db: Database; terminal: Terminal };

export const phase = signal<Phase>({ name: "starting" });
