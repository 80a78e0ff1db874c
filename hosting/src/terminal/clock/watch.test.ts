import { expect, test } from "vitest";
import { device, MORNING } from "../testing";
import { Clock } from "./clock";
import { ClockWatch } from "./watch";

const MINUTE = 60_000;

/** A watched clock that was right when the server was last asked, and the server's time. */
async function watched(offset = 0) {
  const mine = device(MORNING - offset);
  const server = { now: MORNING };
  const clock = new Clock(null, mine);
  const watch = new ClockWatch(clock);
  const ask = async () => watch.asked((await clock.compare(async () => server.now)).by);
  const pass = (milliseconds: number) => {
    mine.pass(milliseconds);
    server.now += milliseconds;
  };
  await ask();
  return { mine, server, clock, watch, ask, pass };
}

test("time that passes is nothing to notice", async () => {
  const { watch, pass } = await watched();
  pass(8 * 60 * MINUTE);
  expect(watch.look()).toBe(false);
  expect(watch.change.value).toBeNull();
});

test.each([10 * MINUTE, -10 * MINUTE])("a clock set by %i ms is noticed once", async (by) => {
  const { mine, watch, pass } = await watched();
  mine.time.wall += by;
  expect(watch.look()).toBe(true);
  expect(watch.change.value).toEqual({ by, sure: false });
  pass(MINUTE);
  expect(watch.look()).toBe(false);
});

test("up to a minute is nobody's doing", async () => {
  const { mine, watch } = await watched();
  mine.time.wall += MINUTE;
  expect(watch.look()).toBe(false);
});

test("the server makes it sure, and it stands until the clock is right again", async () => {
  const { mine, watch, ask } = await watched();
  mine.time.wall += 10 * MINUTE;
  watch.look();
  expect(await ask()).toBe(true);
  expect(watch.change.value).toEqual({ by: 10 * MINUTE, sure: true });
  expect(await ask()).toBe(false);
  expect(watch.look()).toBe(false);
  expect(watch.change.value).toEqual({ by: 10 * MINUTE, sure: true });
  mine.time.wall -= 10 * MINUTE;
  expect(watch.look()).toBe(true);
  expect(await ask()).toBe(true);
  expect(watch.change.value).toBeNull();
});

test.each([0, 3 * 60 * MINUTE])(
  "a sleep is forgotten once the server has been asked (clock off by %i)",
  async (offset) => {
    const { mine, server, watch, ask } = await watched(offset);
    mine.time.wall += 8 * 60 * MINUTE;
    server.now += 8 * 60 * MINUTE;
    expect(watch.look()).toBe(true);
    expect(await ask()).toBe(false);
    expect(watch.change.value).toBeNull();
  },
);

test("set there and back without a network, nothing is left to say", async () => {
  const { mine, watch } = await watched();
  mine.time.wall += 10 * MINUTE;
  watch.look();
  mine.time.wall -= 10 * MINUTE;
  watch.look();
  expect(watch.change.value).toBeNull();
});

test("a clock that was set while the page was closed is sure with the first answer", async () => {
  const mine = device(MORNING + 10 * MINUTE);
  const clock = new Clock({ offset: 0, wall: MORNING }, mine);
  const watch = new ClockWatch(clock);
  expect(watch.look()).toBe(false);
  expect(watch.asked((await clock.compare(async () => MORNING)).by)).toBe(true);
});
