import { signal } from "@preact/signals-core";

const WHILE_ONLINE = 60_000;
const WHILE_OFFLINE = 5_000;

/**
 * Whether the server can be reached: `navigator.onLine` knows only about the cable, so the server is asked, often
 * while it does not answer and seldom while it does.
 */
export class Connection {
  readonly online = signal(navigator.onLine);
  readonly #probe: () => Promise<unknown>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #checking: Promise<void> | null = null;

  /** `probe` resolves when the server has answered. */
  constructor(probe: () => Promise<unknown>) {
    this.#probe = probe;
  }

  start(): void {
    addEventListener("online", () => void this.check());
    addEventListener("offline", () => this.#learn(false));
    addEventListener("visibilitychange", () => document.visibilityState === "visible" && void this.check());
    void this.check();
  }

  /** Asks now. Several callers share one question. */
  check(): Promise<void> {
    this.#checking ??= this.#ask().finally(() => {
      this.#checking = null;
    });
    return this.#checking;
  }

  async #ask(): Promise<void> {
    try {
      await this.#probe();
      this.#learn(true);
    } catch {
      this.#learn(false);
    }
  }

  #learn(online: boolean): void {
    this.online.value = online;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.check(), online ? WHILE_ONLINE : WHILE_OFFLINE);
  }
}
