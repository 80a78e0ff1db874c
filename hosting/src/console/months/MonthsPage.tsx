import { FileSpreadsheet } from "lucide";
import { useEffect, useMemo } from "preact/hooks";
import type { Department } from "../../data/department";
import { MonthNavigation } from "../../record/month/MonthNavigation";
import { todayAt } from "../../record/month/remarks";
import { isMonth, monthOf } from "../../shared/time/month";
import { now } from "../../shared/time/now";
import { Icon } from "../../shared/ui/Icon";
import { later } from "../../shared/ui/later";
import { href } from "../address";
import { isOpen } from "../areas";
import { DepartmentPage } from "../Page";
import type { PageProps } from "../pageProps";
import { here, place } from "../place";
import { texts } from "./i18n/texts";
import { MonthList } from "./list/list";
import { MonthListView } from "./MonthListView";
import "./months.css";
import "./notices/notices.css";
import "./legend.css";
import "./grid/grid.css";
import "./grid/day.css";
import "./grid/line.css";
import "./grid/marks.css";
import "./print.css";

const PersonMonth = later(async () => (await import("./detail/PersonMonth")).PersonMonth);

/** 月別一覧: a department's month, everybody and every day; and one person's month in detail. */
export function MonthsPage({ backend, profile }: PageProps) {
  const current = monthOf(todayAt(now.value, profile.organisation).date);
  const asked = place.value.params.get("month") ?? "";
  const month = isMonth(asked) ? asked : current;
  const department = place.value.params.get("department");
  const actions = (
    <>
      <MonthNavigation
        month={month}
        current={current}
        address={(each) => here({ month: each, day: null, arrange: null })}
      />
      {isOpen("reports", profile) && !place.value.params.has("employee") && (
        <a class="button" href={href("reports", { department, month, kind: "doctor" })}>
          <Icon of={FileSpreadsheet} size={20} />
          {texts.value.doctor}
        </a>
      )}
    </>
  );
  return (
    <DepartmentPage title={texts.value.title} profile={profile} actions={actions}>
      {(department) => (
        <Month key={`${department.id} ${month}`} {...{ backend, profile, department, month, current }} />
      )}
    </DepartmentPage>
  );
}

interface MonthProps extends PageProps {
  department: Department;
  month: string;
  current: string;
}

function Month({ backend, profile, department, month, current }: MonthProps) {
  const list = useMemo(
    () => new MonthList(backend, profile.organisation, department.id, month),
    [backend, profile, department, month],
  );
  useEffect(() => list.follow(), [list]);
  const employeeId = place.value.params.get("employee");
  if (employeeId === null) return <MonthListView auth={backend.auth} {...{ list, profile, department }} />;
  return <PersonMonth key={employeeId} {...{ backend, profile, department, list, employeeId, current }} />;
}
