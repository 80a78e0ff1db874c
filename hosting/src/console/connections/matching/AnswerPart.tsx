import { readOnce } from "../../../shared/readOnce";
import { formatNumericDate } from "../../../shared/time/calendarFormat";
import { formatDateTime } from "../../../shared/time/format";
import { CopyButton } from "../../../shared/ui/CopyButton";
import { LiveState } from "../../../shared/ui/LiveState";
import { Notice } from "../../../shared/ui/Notice";
import { TableFrame } from "../../../shared/ui/TableFrame";
import { useRead } from "../../../shared/useRead";
import { place } from "../../place";
import type { PartProps } from "../ConnectionsPage";
import { PATH } from "../connection";
import { texts } from "./i18n/texts";
import "./matching.css";

interface Answer {
  date: string;
  externalId: string;
  /** When it was first so. */
  at: string;
  records: unknown;
}

/** What Jobcan said of one person's date, as it came: for finding out why something could not be read. */
export function AnswerPart({ backend }: PartProps) {
  const { params } = place.value;
  const [connection, date] = ["connection", "date"].map((name) => params.get(name) ?? "");
  const [person, employee] = [params.get("person"), params.get("employee")];
  const query = new URLSearchParams(
    person === null ? { employeeId: employee ?? "" } : { externalId: person },
  );
  const path = `${PATH}/${connection}/answers/${date}?${query}`;
  const { live, again } = useRead(path, () => readOnce<Answer>(backend.auth, path));
  const { answer } = texts.value;
  const isGone = live.phase === "failed" && live.code === "notFound";
  return (
    <div class="answer">
      <h3>{answer.title}</h3>
      <p class="soft">{answer.hint}</p>
      {isGone ? <Notice tone="info">{answer.gone}</Notice> : <LiveState live={live} onRetry={again} />}
      {live.phase === "ready" && <Shown answer={live.value} />}
    </div>
  );
}

function Shown({ answer: { date, externalId, at, records } }: { answer: Answer }) {
  const { answer } = texts.value;
  const text = JSON.stringify(records, null, 2);
  return (
    <>
      <dl class="facts">
        <dt>{answer.date}</dt>
        <dd>{formatNumericDate(date)}</dd>
        <dt>{texts.value.columns.externalId}</dt>
        <dd>{externalId}</dd>
        <dt>{answer.at}</dt>
        <dd>{formatDateTime(Date.parse(at))}</dd>
      </dl>
      <TableFrame label={answer.title}>
        <pre>{text}</pre>
      </TableFrame>
      <div>
        <CopyButton label={answer.copy} text={text} />
      </div>
    </>
  );
}
