import { expect, test } from "vitest";
import { device, MORNING } from "../testing";
import { Clock } from "./clock";

const HOUR = 3_600_000;

test("before it was ever compared the clock is the device's, and says so", () => {
  const clock = new Clock(null, device(MORNING - HOUR));
  expect(clock.now()).toBe(MORNING - HOUR);
  expect(clock.reading()).toEqual({ wall: MORNING - HOUR, offset: null, syncedWall: null, monotonic: null });
});

test("after comparing it shows the server's time, half of the way there and back taken into account", async () => {
  const mine = device(MORNING - HOUR);
  const clock = new Clock(null, mine);
  await clock.compare(async () => {
    mine.pass(200);
    return MORNING + 100;
  });
  expect(clock.now()).toBe(MORNING + 200);
});

test("a reading holds what the server needs to see a jump", async () => {
  const mine = device(MORNING - HOUR);
  const clock = new Clock(null, mine);
  await clock.compare(async () => MORNING);
  mine.pass(1_000);
  mine.time.wall += 600_000;
  const { wall, offset, syncedWall, monotonic } = clock.reading();
  expect(offset).toBe(HOUR);
  expect(wall - (syncedWall ?? 0) - (monotonic ?? 0)).toBe(600_000);
});

test("a restart without a network keeps the last correction and is no jump", () => {
  const mine = device(MORNING - HOUR);
  mine.pass(42);
  const clock = new Clock({ offset: HOUR, wall: 0 }, mine);
  mine.pass(5_000);
  expect(clock.now()).toBe(MORNING + 42 + 5_000);
  expect(clock.reading()).toMatchObject({ offset: HOUR, monotonic: 5_000 });
  expect(clock.reading().wall - (clock.reading().syncedWall ?? 0)).toBe(5_000);
});

test("a correction just below nothing is nothing: -0 would reach the database as a fraction", async () => {
  const mine = device(MORNING - HOUR);
  mine.time.wall = MORNING;
  const clock = new Clock(null, mine);
  await clock.compare(async () => {
    mine.time.wall += 1;
    mine.time.monotonic += 1.4;
    return MORNING;
  });
  expect(clock.reading().offset).toBe(0);
});

test("a failed comparison changes nothing", async () => {
  const clock = new Clock({ offset: HOUR, wall: 0 }, device(MORNING - HOUR));
  await expect(clock.compare(() => Promise.reject(new Error("no network")))).rejects.toThrow("no network");
  expect(clock.now()).toBe(MORNING);
});

test("comparing tells how far the device's clock was set since the time before", async () => {
  const mine = device(MORNING - HOUR);
  const clock = new Clock(null, mine);
  expect((await clock.compare(async () => MORNING)).by).toBe(0);
  mine.time.wall += 600_000;
  expect(clock.drift()).toBe(600_000);
  expect((await clock.compare(async () => MORNING)).by).toBe(600_000);
  expect(clock.drift()).toBe(0);
});

test.each([
  ["was set", { wall: 600_000, monotonic: 100 }],
  ["slept", { wall: HOUR, monotonic: HOUR }],
])("while the server was asked the device %s: that answer is no good", async (_, passed) => {
  const mine = device(MORNING - HOUR);
  const clock = new Clock(null, mine);
  const ask = async () => {
    mine.time.wall += passed.wall;
    mine.time.monotonic += passed.monotonic;
    return MORNING;
  };
  await expect(clock.compare(ask)).rejects.toThrow("the answer is too old");
  expect(clock.reading().offset).toBeNull();
});
