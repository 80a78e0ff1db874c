import { TriangleAlert } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "./i18n/texts";
import { type Concern, concernsOf, type Standing as Stands, standingOf } from "./standing";
import type { Terminal } from "./terminal";

const TONES: Record<Stands, string> = {
  inUse: "badge-good",
  waiting: "",
  away: "badge-warning",
  shutOut: "badge-bad",
};

interface BadgeProps {
  terminal: Terminal;
  now: number;
}

/** How a terminal stands, in a word. */
export function Standing({ terminal, now }: BadgeProps) {
  const standing = standingOf(terminal, now);
  return <span class={`badge ${TONES[standing]}`}>{texts.value.standings[standing]}</span>;
}

/** What there is to look after besides: a word each. */
export const Concerns = ({ terminal, now }: BadgeProps) =>
  concernWords(terminal, now).map((word) => (
    <span key={word} class="badge badge-warning">
      <Icon of={TriangleAlert} size={16} />
      {word}
    </span>
  ));

/** The same as words alone. */
export function concernWords(terminal: Terminal, now: number): string[] {
  const { columns, concernNames } = texts.value;
  const names: Record<Exclude<Concern, "away">, string> = { ...concernNames, clock: columns.clock };
  return concernsOf(terminal, now, __VERSION__)
    .filter((each) => each !== "away")
    .map((each) => names[each]);
}
