import { computed, signal } from "@preact/signals-core";

/** The last comparison with the server: correction of the device's clock, and the device's time then. In ms. */
export interface ClockSync {
  offset: number;
  wall: number;
}

/**
 * What a punch says of the clock it was made by (docs/data.md): `wall` device clock, `offset` correction (null: never
 * compared), `syncedWall` device clock at the anchor, `monotonic` time passed since. After a restart without a network the anchor is
 * the start of the page: monotonic time does not outlive it.
 */
export interface ClockReading {
  wall: number;
  offset: number | null;
  syncedWall: number | null;
  monotonic: number | null;
}

/** The two clocks of a device: one that people can set, one that only runs on. In ms. */
export interface DeviceClock {
  wall: () => number;
  monotonic: () => number;
}

export const deviceClock: DeviceClock = { wall: () => Date.now(), monotonic: () => performance.now() };

/** While the server is asked, the device's clocks may part by this much at most, and its answer be this old. */
const TOLERANCE = 1_000;
const FRESH = 10_000;

/** The device's clock, corrected by the server's. */
export class Clock {
  readonly #device: DeviceClock;
  readonly #sync = signal<ClockSync | null>(null);
  readonly #contact = signal<number | null>(null);
  /** What the device's clock lacks, in ms: negative when it is ahead. */
  readonly offset = computed(() => this.#sync.value?.offset ?? 0);
  /** When the server was last asked for its time, by its own clock; null before the first time. */
  readonly contact = computed(() => this.#contact.value);
  #anchor: number;

  /** `last` is the comparison kept from an earlier run, if there was one. */
  constructor(last: ClockSync | null, device: DeviceClock = deviceClock) {
    this.#device = device;
    this.#anchor = device.monotonic();
    this.#contact.value = last && last.wall + last.offset;
    this.#sync.value = last && { offset: last.offset, wall: device.wall() };
  }

  /** Ms since the epoch, as correct as is known. */
  now(): number {
    return this.#device.wall() + (this.#sync.value?.offset ?? 0);
  }

  reading(): ClockReading {
    const sync = this.#sync.value;
    const wall = this.#device.wall();
    if (sync === null) return { wall, offset: null, syncedWall: null, monotonic: null };
    const monotonic = Math.round(this.#device.monotonic() - this.#anchor);
    return { wall, offset: sync.offset, syncedWall: sync.wall, monotonic };
  }

  /** By how many ms the device's clock has parted from the monotonic one since the anchor: it was set, or slept. */
  drift(): number {
    const { wall, syncedWall, monotonic } = this.reading();
    return syncedWall === null || monotonic === null ? 0 : wall - syncedWall - monotonic;
  }

  /**
   * Asks the server for its time and corrects the clock, taking half of the way there and back for the way back. `by`:
   * how far the device's clock was set since the time before, in ms. Throws what `ask` throws, and when the device slept
   * or its clock was set meanwhile.
   */
  async compare(ask: () => Promise<number>): Promise<{ sync: ClockSync; by: number }> {
    const [asked, askedWall] = [this.#device.monotonic(), this.#device.wall()];
    const server = await ask();
    const [answered, wall] = [this.#device.monotonic(), this.#device.wall()];
    const took = answered - asked;
    if (took > FRESH || Math.abs(wall - askedWall - took) > TOLERANCE)
      throw new Error("the answer is too old");
    // Never -0: Firestore stores that as a fraction, and its rules refuse a punch whose clock is not whole.
    const offset = Math.round(server + took / 2 - wall) || 0;
    const sync = { offset, wall };
    const by = this.#sync.value ? this.#sync.value.offset - offset : 0;
    this.#anchor = answered;
    this.#sync.value = sync;
    this.#contact.value = wall + offset;
    return { sync, by };
  }
}
