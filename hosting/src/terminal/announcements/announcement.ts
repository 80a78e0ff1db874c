import type { DocumentData, Timestamp } from "firebase/firestore";

/** アナウンス. `from` and `until` (null: for good) in ms since the epoch: it is shown from the one until the other. */
export interface Announcement {
  id: string;
  title: string;
  body: string;
  from: number;
  until: number | null;
}

interface Stored {
  id: string;
  title: string;
  body: string;
  from: Timestamp;
  until: Timestamp | null;
}

/** The items of an `announcements` document (docs/data.md). */
export function announcementsOf(data: DocumentData): Announcement[] {
  return (data["items"] as Stored[]).map(({ id, title, body, from, until }) => ({
    id,
    title,
    body,
    from: from.toMillis(),
    until: until?.toMillis() ?? null,
  }));
}

/** Those to be shown at an instant, newest first. */
export function shownAt(items: readonly Announcement[], now: number): Announcement[] {
  const shown = items.filter(({ from, until }) => from <= now && (until === null || now < until));
  return shown.sort((one, other) => other.from - one.from);
}
