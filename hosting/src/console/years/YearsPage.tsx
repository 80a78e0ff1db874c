import { FileSpreadsheet } from "lucide";
import type { Department } from "../../data/department";
import { monthOf } from "../../shared/time/month";
import { now } from "../../shared/time/now";
import { workDateOf } from "../../shared/time/workDate";
import { Icon } from "../../shared/ui/Icon";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import { href } from "../address";
import { isOpen } from "../areas";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { DepartmentPage } from "../Page";
import type { PageProps } from "../pageProps";
import { here, place } from "../place";
import { AveragesDialog } from "./AveragesDialog";
import { rowsOf } from "./csv";
import { texts } from "./i18n/texts";
import { Legend } from "./Legend";
import { PersonDialog } from "./PersonDialog";
import { yearOf } from "./span";
import { useYear } from "./useYear";
import { YearNavigation } from "./YearNavigation";
import { YearTable } from "./YearTable";
import "../lists.css";
import "./years.css";

/** 年間一覧: everybody's months of a year. */
export function YearsPage(props: PageProps) {
  const { timeZone, dayBoundary, yearStartMonth } = props.profile.organisation;
  const present = yearOf(monthOf(workDateOf(now.value, timeZone, dayBoundary)), yearStartMonth);
  const asked = Number(place.value.params.get("year"));
  const year = asked >= 2000 && asked <= present ? asked : present;
  const words = texts.value;
  const department = place.value.params.get("department");
  const actions = (
    <>
      <YearNavigation year={year} present={present} />
      <a class="button" href={here({ show: "averages" })}>
        {words.averages}
      </a>
      {isOpen("reports", props.profile) && (
        <a class="button" href={href("reports", { department, kind: "board", year: `${year}` })}>
          <Icon of={FileSpreadsheet} size={20} />
          {words.board}
        </a>
      )}
    </>
  );
  return (
    <DepartmentPage title={words.title} profile={props.profile} actions={actions}>
      {(department) => (
        <Year key={`${department.id}/${year}`} {...props} department={department} year={year} />
      )}
    </DepartmentPage>
  );
}

interface YearProps extends PageProps {
  department: Department;
  year: number;
}

function Year({ backend, department, year }: YearProps) {
  const { live, again } = useYear(backend, department.id, year);
  if (live.phase !== "ready") return <LiveState live={live} onRetry={again} />;
  const { list } = live.value;
  const { params } = place.value;
  const person = list.people.find(({ employeeId }) => employeeId === params.get("employee"));
  const close = () => {
    location.hash = here({ employee: null, show: null });
  };
  return (
    <>
      <LiveState live={live} onRetry={again} />
      {list.people.length === 0 ? (
        <Notice tone="info">{texts.value.nobody}</Notice>
      ) : (
        <>
          <div class="list-tools">
            <Legend limits={live.value.limits} />
            <ListButtons
              name={csvName(texts.value.title, department.name, texts.value.year(year))}
              rows={() => rowsOf(live.value)}
            />
          </div>
          <YearTable seen={live.value} caption={`${texts.value.title} ${department.name}`} />
        </>
      )}
      {person && <PersonDialog key={person.employeeId} person={person} seen={live.value} onClose={close} />}
      {params.get("show") === "averages" && <AveragesDialog seen={live.value} onClose={close} />}
    </>
  );
}
