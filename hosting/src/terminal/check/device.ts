import { Clock } from "../clock/clock";
import { serverTime } from "../clock/serverTime";
import { isAppleMobile, isInstalled } from "../kiosk/platform";
import { browserName, isTried, missingFeatures } from "./browser";
import { type Check, type Outcome, ok, warning } from "./outcome";
import { seal } from "./sealing";
import { milliseconds, seconds } from "./units";

const LIMIT = 10_000;
const MINUTE = 60_000;
const SAMPLE = 1_000;
const SLOW_SEAL = 1_000;
const NARROWEST = 320;

/** Whether device and browser can do what a terminal asks of them. */
export const deviceChecks: Check[] = [
  { id: "browser", limit: LIMIT, remedy: "browserOld", run: browser },
  { id: "installed", limit: LIMIT, remedy: "installed", run: installed },
  { id: "sealing", limit: 60_000, remedy: "sealing", run: sealing },
  { id: "clock", limit: LIMIT, remedy: "clock", run: clock },
  { id: "steady", limit: LIMIT, remedy: "steady", run: steady },
  { id: "locks", limit: LIMIT, remedy: "browserOld", run: locks },
  { id: "awake", limit: LIMIT, remedy: "awake", run: awake },
  { id: "screen", limit: LIMIT, remedy: "screen", run: screenSize },
];

async function browser(): Promise<Outcome> {
  const missing = missingFeatures();
  if (missing.length > 0) throw new Error(`${browserName()}: ${missing.join(", ")}`);
  return isTried() ? ok(browserName()) : warning("browserOther", browserName());
}

async function installed(): Promise<Outcome> {
  if (isInstalled()) return ok();
  if (isAppleMobile()) return { verdict: "problem", remedy: "homeScreen" };
  return warning("installed");
}

async function sealing(): Promise<Outcome> {
  const took = await seal();
  return took > SLOW_SEAL ? warning("slow", milliseconds(took)) : ok(milliseconds(took));
}

async function clock(): Promise<Outcome> {
  const { offset } = (await new Clock(null).compare(serverTime)).sync;
  const apart = seconds(offset / 1_000);
  return Math.abs(offset) > MINUTE ? warning("clock", apart) : ok(apart);
}

/** The clock that people can set, beside the one that only runs on. */
async function steady(): Promise<Outcome> {
  const [wall, monotonic] = [Date.now(), performance.now()];
  await new Promise((resolve) => setTimeout(resolve, SAMPLE));
  const passed = performance.now() - monotonic;
  const jump = Date.now() - wall - passed;
  return passed > 0 && Math.abs(jump) < SAMPLE / 4 ? ok() : warning("steady", milliseconds(jump));
}

async function locks(): Promise<Outcome> {
  return navigator.locks.request("dakoku-check", async () => ok());
}

async function awake(): Promise<Outcome> {
  try {
    const held = await navigator.wakeLock.request("screen");
    await held.release();
    return ok();
  } catch {
    return warning("awake");
  }
}

async function screenSize(): Promise<Outcome> {
  const detail = `${innerWidth} × ${innerHeight}`;
  return innerWidth < NARROWEST ? warning("screen", detail) : ok(detail);
}
