import type { Draft, Typed } from "./draft";
import type { Faults } from "./faults";

/** What each section of the form works with. */
export interface SectionProps {
  draft: Draft;
  type: (typed: Typed) => void;
  faults: Faults;
}
