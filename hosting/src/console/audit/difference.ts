import type { State } from "./audit";

/** One field that is not what it was; `path` names where it lies, undefined is what is not there. */
export interface Difference {
  path: readonly string[];
  before: unknown;
  after: unknown;
}

/** What changed from one state to another, field by field however deep, in the order of the fields. */
export function differences(before: State | null, after: State | null): Difference[] {
  return within([], before ?? {}, after ?? {});
}

function within(path: readonly string[], before: unknown, after: unknown): Difference[] {
  const [former, latter] = [parts(before), parts(after)];
  const isWhole = former === null || latter === null;
  if (isWhole && (former ?? latter ?? []).length > 0 && isGone(former === null ? before : after)) {
    return (former ?? latter ?? []).flatMap(([key, value]) =>
      former === null ? within([...path, key], undefined, value) : within([...path, key], value, undefined),
    );
  }
  if (isWhole) return alike(before, after) ? [] : [{ path, before, after }];
  const [old, current] = [new Map(former), new Map(latter)];
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((key) =>
    within([...path, key], old.get(key), current.get(key)),
  );
}

/** The fields of a map, and the places of a list of maps; null of what is shown as a whole. */
function parts(value: unknown): [string, unknown][] | null {
  if (typeof value !== "object" || value === null) return null;
  if (!Array.isArray(value)) return Object.entries(value);
  if (!value.every((one) => typeof one === "object" && one !== null)) return null;
  return value.map((one, place) => [`${place + 1}`, one]);
}

const isGone = (value: unknown) => value === undefined || value === null;
const alike = (one: unknown, other: unknown) =>
  (isGone(one) && isGone(other)) || JSON.stringify(one) === JSON.stringify(other);
