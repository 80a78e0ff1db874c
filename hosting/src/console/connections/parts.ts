/** The parts of 外部連携, in order; the first is the one that the area opens with. */
export const PARTS = ["list", "runs", "matching", "pulling", "guide"] as const;
/** `answer`: what Jobcan said of one person's date, reached from where it matters. */
export type Part = (typeof PARTS)[number] | "answer";

/** The part that an address names. */
export const partOf = (named: string | null): Part =>
  named === "answer" ? named : (PARTS.find((part) => part === named) ?? "list");
