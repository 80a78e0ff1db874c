import type { ComponentChildren } from "preact";
import { TableFrame } from "../../../shared/ui/TableFrame";

interface PeopleSectionProps {
  title: string;
  hint: string;
  /** What is said where there is nobody. */
  none: string;
  count: number;
  heads: readonly string[];
  /** The lines. */
  children: ComponentChildren;
}

/** A list of people under its heading, with what it means. */
export function PeopleSection({ title, hint, none, count, heads, children }: PeopleSectionProps) {
  return (
    <div class="matching-section">
      <h3>{title}</h3>
      {count === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <>
          <p class="field-hint">{hint}</p>
          <TableFrame label={title}>
            <table class="grid list">
              <caption class="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>{children}</tbody>
            </table>
          </TableFrame>
        </>
      )}
    </div>
  );
}
