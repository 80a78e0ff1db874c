import { signal } from "@preact/signals-core";

export const AREAS = ["status", "staff"] as const;
export type Area = (typeof AREAS)[number];

const inAddress = () => AREAS.find((area) => location.hash === `#${area}`) ?? "status";

/** The area of the console that the address names (#staff); the first one otherwise. */
export const area = signal<Area>(inAddress());

addEventListener("hashchange", () => {
  area.value = inAddress();
});
