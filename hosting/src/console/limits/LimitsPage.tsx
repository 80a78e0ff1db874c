import type { Department } from "../../data/department";
import { MonthNavigation } from "../../record/month/MonthNavigation";
import { readOnce } from "../../shared/readOnce";
import { formatMonth } from "../../shared/time/calendarFormat";
import { formatDateTime } from "../../shared/time/format";
import { isMonth, monthOf } from "../../shared/time/month";
import { now } from "../../shared/time/now";
import { workDateOf } from "../../shared/time/workDate";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import { useRead } from "../../shared/useRead";
import { useRefresh } from "../../shared/useRefresh";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { DepartmentPage } from "../Page";
import type { PageProps } from "../pageProps";
import { here, place } from "../place";
import { rowsOf } from "./csv";
import { texts } from "./i18n/texts";
import { RankingTable } from "./RankingTable";
import type { Ranking } from "./ranking";
import { Summary } from "./Summary";
import "../../record/month/month.css";
import "./limits.css";

const SECONDS = 600; // each reading costs two documents per person

/** 上限と見込み: who of a department is over a limit, and who will be. */
export function LimitsPage(props: PageProps) {
  const { timeZone, dayBoundary } = props.profile.organisation;
  const present = monthOf(workDateOf(now.value, timeZone, dayBoundary));
  const asked = place.value.params.get("month") ?? "";
  const month = isMonth(asked) ? asked : present;
  return (
    <DepartmentPage
      title={texts.value.title}
      profile={props.profile}
      actions={<MonthNavigation month={month} current={present} address={(each) => here({ month: each })} />}
    >
      {(department) => (
        <Standings key={`${department.id}/${month}`} {...props} department={department} month={month} />
      )}
    </DepartmentPage>
  );
}

interface StandingsProps extends PageProps {
  department: Department;
  month: string;
}

function Standings({ backend, department, month }: StandingsProps) {
  const path = `/api/ledger/standings?departmentId=${department.id}&month=${month}`;
  const { live, again } = useRead(path, () => readOnce<Ranking>(backend.auth, path));
  useRefresh(again, SECONDS);
  const words = texts.value;
  if (live.phase !== "ready") return <LiveState live={live} onRetry={again} />;
  const { at, summary, people } = live.value;
  return (
    <>
      <LiveState live={live} onRetry={again} />
      {people.length === 0 ? (
        <Notice tone="info">{words.nobody}</Notice>
      ) : (
        <>
          <Summary figures={summary} people={people} />
          <ListButtons
            name={csvName(words.title, department.name, formatMonth(month))}
            rows={() => rowsOf(people)}
          />
          <RankingTable
            people={people}
            departmentId={department.id}
            month={month}
            caption={`${words.title} ${department.name}`}
          />
        </>
      )}
      <p class="as-of">
        {words.asOf(formatDateTime(new Date(at)))}{" "}
        <button type="button" class="button" onClick={again}>
          {words.refresh}
        </button>
      </p>
    </>
  );
}
