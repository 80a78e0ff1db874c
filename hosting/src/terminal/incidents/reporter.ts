import { computed, effect } from "@preact/signals-core";
import { isInstalled } from "../kiosk/platform";
import { isProtected } from "../kiosk/storage";
import { isUnsent } from "../outbox/state";
import type { Terminal } from "../terminal";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CHECK_EVERY = 10 * MINUTE;
const PATIENCE = 5_000;
/** As many as the server takes at once. */
const MOST = 20;

/**
 * Tells the administrator how this tablet is: after the start, when the first punch is unsent or none any more, after an
 * incident, and every hour. Nobody waits for it; what did not arrive is told with the next report.
 */
export class Reporter {
  readonly #terminal: Terminal;
  readonly #hasUnsent = computed(() => this.#terminal.outbox.entries.value.some(isUnsent));
  #told: { hasUnsent: boolean; at: number } | null = null;
  #telling: Promise<void> | null = null;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  start(): void {
    const { incidents, exchange, online } = this.#terminal;
    effect(() => {
      const isAble = online.value && exchange.signedIn.value;
      if (isAble && (this.#hasUnsent.value !== this.#told?.hasUnsent || incidents.waiting.value.length > 0))
        void this.tell();
    });
    setInterval(() => online.peek() && this.#isDue() && void this.tell(), CHECK_EVERY);
  }

  /** Reports now, until nothing is left to tell or the server does not answer. Several callers share one attempt. */
  tell(): Promise<void> {
    this.#telling ??= this.#tellAll()
      .catch((error: unknown) => console.info("not reported yet", error))
      .finally(() => {
        this.#telling = null;
      });
    return this.#telling;
  }

  async #tellAll(): Promise<void> {
    do await this.#tellOnce();
    while (this.#isDue());
  }

  async #tellOnce(): Promise<void> {
    const { outbox, incidents, clock } = this.#terminal;
    const unsent = outbox.entries.peek().filter(isUnsent);
    const told = incidents.waiting.peek().slice(0, MOST);
    const body = {
      unsent: unsent.length,
      oldestUnsentAt: unsent[0] ? new Date(unsent[0].at).toISOString() : null,
      version: __VERSION__,
      offset: clock.reading().offset,
      persisted: isProtected.peek(),
      installed: isInstalled(),
      incidents: told,
    };
    await this.#terminal.call("/api/punch/terminals/self/report", { method: "PUT", body, timeout: PATIENCE });
    this.#told = { hasUnsent: unsent.length > 0, at: performance.now() };
    if (told.length > 0) await incidents.forget(told);
  }

  #isDue(): boolean {
    const { incidents } = this.#terminal;
    if (this.#told === null || incidents.waiting.peek().length > 0) return true;
    return this.#told.hasUnsent !== this.#hasUnsent.peek() || performance.now() - this.#told.at >= HOUR;
  }
}
