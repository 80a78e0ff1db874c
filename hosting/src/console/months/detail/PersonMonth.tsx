import type { Department } from "../../../data/department";
import type { Employee } from "../../../data/employee";
import { LiveState } from "../../../shared/ui/LiveState";
import { Notice } from "../../../shared/ui/Notice";
import type { PageProps } from "../../pageProps";
import { texts } from "../i18n/texts";
import type { MonthList } from "../list/list";
import { chosen, view } from "../view";
import { PersonHead } from "./PersonHead";
import { PersonRecord } from "./PersonRecord";

interface PersonMonthProps extends PageProps {
  department: Department;
  list: MonthList;
  employeeId: string;
  current: string;
}

/** 月別勤務時間記録: one person's month out of the list, with the ways to the people beside them. */
export function PersonMonth({ backend, profile, department, list, employeeId, current }: PersonMonthProps) {
  const live = list.lines.value;
  if (live.phase !== "ready") return <LiveState live={live} onRetry={() => void list.reconnect()} />;
  const line = live.value.find(({ person }) => person.id === employeeId);
  const around = chosen(live.value, view.search.value, view.filter.value).map(({ person }) => person);
  if (!line)
    return (
      <>
        <PersonHead person={null} {...{ around, profile }} month={list.month} />
        <Notice tone="info">{texts.value.detail.unknown}</Notice>
      </>
    );
  const { id, code, name, position } = line.person;
  const employee: Employee = { id, code, name, position, departmentId: department.id };
  return (
    <>
      <PersonHead person={line.person} {...{ around, profile }} month={list.month} />
      <PersonRecord {...{ backend, profile, employee, current }} month={list.month} />
    </>
  );
}
