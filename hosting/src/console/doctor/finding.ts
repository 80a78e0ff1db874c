/** The functions, as the API names them. */
export const PARTS = ["punch", "ledger", "sync", "reports"] as const;
export type Part = (typeof PARTS)[number];
export type State = "ok" | "warning" | "failed" | "waiting" | "absent";

/** What a function says of itself, in codes: docs/api.md, doctor. */
export interface Finding {
  check: string;
  subject: string | null;
  state: State;
  code: string | null;
  /** What to look at, to the letter: roles, APIs, secrets, queues, documents. */
  names: readonly string[];
  milliseconds: number | null;
  at: string | null;
  value: string | null;
}

/** What is known of each function so far; null while it is being asked. */
export type Examined = Readonly<Record<Part, readonly Finding[] | null>>;

const NOTHING = { subject: null, code: null, names: [], milliseconds: null, at: null, value: null };

/** Of a function that did not answer at all. */
export const silent = (part: Part): Finding => ({
  ...NOTHING,
  check: "answer",
  state: "failed",
  code: "silent",
  names: [`${part}api`],
});

/** What was found, with what has become of it since. */
export function followed(known: readonly Finding[], later: readonly Finding[]): Finding[] {
  const isSame = (one: Finding) => (other: Finding) =>
    other.check === one.check && other.subject === one.subject;
  return known.map((one) => (one.state === "waiting" ? (later.find(isSame(one)) ?? one) : one));
}

/** Whether all functions run the same build, once all have said which, and `pages` were deployed with it; nothing before. */
export function versions(examined: Examined, pages = __CORE__): Finding[] {
  const told = PARTS.map((part) => examined[part]?.find(({ check }) => check === "version")?.value);
  if (!told.every((each) => each)) return [];
  const known = pages === "" ? told : [...told, pages];
  const differ = new Set(known).size > 1;
  const found: Finding = { ...NOTHING, check: "version", state: "ok", value: told[0] ?? null };
  if (!differ) return [found];
  const names = [...PARTS, "pages"].slice(0, known.length).map((part, index) => `${part}: ${known[index]}`);
  return [{ ...found, state: "warning", code: "differ", names, value: null }];
}

/** All that is known, but for the versions of each: those count together. */
export const all = (examined: Examined): Finding[] => [
  ...PARTS.flatMap((part) => shown(examined[part] ?? [])),
  ...versions(examined),
];

/** What is shown of a function alone. */
export const shown = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ check }) => check !== "version");

/** Whether nothing is asked or waited for any more. */
export const isOver = (examined: Examined): boolean =>
  PARTS.every((part) => examined[part] !== null) && !all(examined).some(({ state }) => state === "waiting");

/** For whoever helps: a line each, in the API's own words; no name of anybody is among them. */
export function asText(examined: Examined, pages: string, at: Date): string {
  const lines = PARTS.flatMap((part) => (examined[part] ?? []).map((one) => `${part}\t${lineOf(one)}`));
  return [`${at.toISOString()}\tpages ${pages}`, ...lines].join("\n");
}

function lineOf({ check, subject, state, code, names, milliseconds, at, value }: Finding): string {
  const took = milliseconds === null ? null : `${milliseconds} ms`;
  return [check, subject, state, code, took, at, value, names.join(" ")].filter((each) => each).join("\t");
}
