import { computed } from "@preact/signals-core";
import { hash } from "../shared/hash";

export const ROOMS = ["arrangements", "selfcheck"] as const;
export type Room = (typeof ROOMS)[number];

/** The room that the address names (#/arrangements/2026-11); null for the record itself. */
export const room = computed<Room | null>(
  () => ROOMS.find((each) => hash.value === `#/${each}` || hash.value.startsWith(`#/${each}/`)) ?? null,
);

/** What the address says behind the room: a month, a date, or nothing. */
export const placeInRoom = computed(() => hash.value.split("/")[2] ?? "");

/** The address of a room, at a month or a date. */
export const addressOf = (where: Room, place: string) => `#/${where}/${place}`;
