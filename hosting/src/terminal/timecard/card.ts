import { TIMECARD_QUERY, TIMECARD_READY, type TimecardPass } from "../../shared/timecard";

const FEATURES = "popup,width=1200,height=800";
/** The window has to load its page first. */
const PATIENCE = 30_000;

/** The browser did not let the window open. */
export class PopupBlocked extends Error {}

/** The window opened, but its page did not come up. */
export class NoTimecard extends Error {}

let last: Window | null = null;

/** The window of one employee's timecard, before anybody is signed in there. */
export class Card {
  readonly #window: Window;
  readonly #ready: Promise<void>;

  private constructor(opened: Window) {
    this.#window = opened;
    this.#ready = hearing(opened);
    // Whether it came up matters only once there is something to hand over.
    this.#ready.catch(() => undefined);
  }

  /** Opens it, and closes the one of before. Only at once after a tap; throws `PopupBlocked` where it is not let. */
  static open(): Card {
    last?.close();
    last = window.open(`/my/${TIMECARD_QUERY}`, "_blank", FEATURES);
    if (last === null) throw new PopupBlocked();
    return new Card(last);
  }

  /** Hands the sign-in over. Throws `NoTimecard` when the page does not come up. */
  async signIn(token: string): Promise<void> {
    await this.#ready;
    const pass: TimecardPass = { kind: "dakoku-timecard-pass", token };
    this.#window.postMessage(pass, location.origin);
  }

  close(): void {
    this.#window.close();
  }
}

function hearing(opened: Window): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const timer = setTimeout(() => {
      done.abort();
      reject(new NoTimecard());
    }, PATIENCE);
    const hear = ({ source, origin, data }: MessageEvent) => {
      if (source !== opened || origin !== location.origin || data !== TIMECARD_READY) return;
      clearTimeout(timer);
      done.abort();
      resolve();
    };
    addEventListener("message", hear, { signal: done.signal });
  });
}
