import { formatDateTime } from "../../shared/time/format";
import { monthAfter } from "../../shared/time/month";
import { Notice } from "../../shared/ui/Notice";
import { href } from "../address";
import { here } from "../place";
import { texts } from "./i18n/texts";
import { type Candidate, type Obstacle, type Overview, summed, type UnsentTerminal } from "./overview";

interface FindingsProps {
  overview: Overview;
  chosen: readonly Candidate[];
  departmentId: string;
  month: string;
  onAgain: () => void;
}

/** What was found before a month is confirmed: what forbids it, and what may be passed with a reason. */
export function Findings({ overview, chosen, departmentId, month, onAgain }: FindingsProps) {
  const words = texts.value;
  const { obstacles, terminals } = overview;
  const lacking = summed(chosen);
  const isFine = obstacles.length + terminals.length + lacking.length === 0;
  return (
    <section class="card stage" aria-labelledby="stage-findings">
      <div class="stage-actions">
        <h3 id="stage-findings">{words.steps.findings}</h3>
        <button type="button" class="button" onClick={onAgain}>
          {words.lookAgain}
        </button>
      </div>
      {isFine && <Notice tone="success">{words.nothingLacking}</Notice>}
      {obstacles.map((obstacle) => (
        <ObstacleNotice key={obstacle} obstacle={obstacle} month={month} />
      ))}
      {lacking.length > 0 && (
        <Notice tone="warning">
          <p>{words.lackingHint}</p>
          <ul class="findings">
            {lacking.map(({ what, people, days }) => (
              <li key={what}>
                {words.lacks[what]} {words.counted(people, days)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {terminals.length > 0 && <Terminals terminals={terminals} departmentId={departmentId} />}
    </section>
  );
}

/** What forbids it, with the way to the month that has to be seen to first. */
function ObstacleNotice({ obstacle, month }: { obstacle: Obstacle; month: string }) {
  const words = texts.value;
  const isEarlier = obstacle === "earlierMonthUnfinished" || obstacle === "earlierSheetOpen";
  return (
    <Notice tone={obstacle === "monthNotOver" ? "info" : "error"}>
      <p>{words.obstacles[obstacle]}</p>
      {isEarlier && (
        <p class="obstacle">
          <a href={here({ month: monthAfter(month, -1) })}>{words.monthBefore}</a>
        </p>
      )}
    </Notice>
  );
}

interface TerminalsProps {
  terminals: readonly UnsentTerminal[];
  departmentId: string;
}

function Terminals({ terminals, departmentId }: TerminalsProps) {
  const words = texts.value;
  return (
    <Notice tone="warning">
      <p>{words.unsentHint}</p>
      <ul class="findings">
        {terminals.map(({ id, name, unsent, lastSeenAt }) => (
          <li key={id}>
            <a href={href("terminals", { department: departmentId })}>{name}</a> {words.unsent(unsent)}
            {lastSeenAt && ` ${words.lastSeen(formatDateTime(new Date(lastSeenAt)))}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
