import { Loading } from "../../shared/ui/Loading";
import { FindingLine } from "./FindingLine";
import type { Finding } from "./finding";
import { ORDER } from "./states";

interface FindingCardProps {
  title: string;
  /** Null while it is asked for. */
  findings: readonly Finding[] | null;
}

/** What was found of one function, what presses first. */
export function FindingCard({ title, findings }: FindingCardProps) {
  const sorted = findings?.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  return (
    <section class="card findings" aria-label={title}>
      <h3>{title}</h3>
      {sorted ? (
        <ul>
          {sorted.map((one) => (
            <FindingLine key={`${one.check} ${one.subject}`} finding={one} />
          ))}
        </ul>
      ) : (
        <Loading />
      )}
    </section>
  );
}
