import type { Source } from "../../data/pulling";
import type { Pull } from "../../data/sheet";
import { formatMinutes } from "../../shared/time/duration";
import { formatMinute, formatMonthDay } from "../../shared/time/format";
import { Notice } from "../../shared/ui/Notice";
import { texts as monthTexts } from "../i18n/texts";
import { ClockTime } from "../month/cells";
import type { Row } from "../month/rows";
import type { Provenance, Times } from "../month/sources";
import { useWays } from "../ways";
import { texts } from "./i18n/texts";

const SOURCES = ["punches", "pulled"] as const satisfies readonly Source[];

/** Where a day's times come from: one's own punches and the pulled ones side by side, and which of them count. */
export function Sources({ row: { date, provenance, remarks } }: { row: Row }) {
  const ways = useWays();
  if (provenance === null) return null;
  const { sources } = texts.value;
  const { start, end } = monthTexts.value.table;
  const { pull, counts } = provenance;
  const answer = pull && ways.answer?.(pull.connectionId, date);
  return (
    <section class="day-section day-sources" aria-label={sources.title}>
      <h3>{sources.title}</h3>
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">{sources.source}</th>
            <th scope="col">{start}</th>
            <th scope="col">{end}</th>
          </tr>
        </thead>
        <tbody>
          {SOURCES.map((source) => (
            <Line
              key={source}
              name={sources.names[source]}
              times={provenance[source]}
              counts={counts === source}
            />
          ))}
        </tbody>
      </table>
      {remarks.some(({ what }) => what === "sourcesDiffer") && (
        <Notice tone="warning">{sources.differ}</Notice>
      )}
      <p>{whyOf(provenance)}</p>
      {pull && <Pulled pull={pull} />}
      {answer && <a href={answer}>{sources.answer}</a>}
    </section>
  );
}

function Line({ name, times, counts }: { name: string; times: Times | null; counts: boolean }) {
  const { counted, nothing } = texts.value.sources;
  return (
    <tr>
      <th scope="row">
        {name} {counts && <span class="day-counts">{counted}</span>}
      </th>
      {times === null ? (
        <td colSpan={2}>{nothing}</td>
      ) : (
        <>
          <td>
            <ClockTime minute={times.start} />
          </td>
          <td>
            <ClockTime minute={times.end} />
          </td>
        </>
      )}
    </tr>
  );
}

/** Which counts, and why. */
function whyOf({ counts, punches, pulled }: Provenance): string {
  const { why } = texts.value.sources;
  if (counts === null) return why.none;
  if (counts === "correction") return why.correction;
  const isAlone = counts === "punches" ? pulled === null : punches === null;
  return isAlone ? why.alone[counts] : why.primary[counts];
}

function Pulled({ pull: { at, work, state } }: { pull: Pull }) {
  const { sources } = texts.value;
  const pulledAt = at.toDate();
  return (
    <p class="field-hint">
      {sources.since(`${formatMonthDay(pulledAt)} ${formatMinute(pulledAt)}`)}{" "}
      {work !== null && sources.work(formatMinutes(work))} {state !== "final" && sources.states[state]}
    </p>
  );
}
