import type { Department } from "../../data/department";
import { may } from "../../data/permissions";
import { isMonth } from "../../shared/time/month";
import { Notice } from "../../shared/ui/Notice";
import { DepartmentPage } from "../Page";
import type { PageProps } from "../pageProps";
import { place } from "../place";
import { texts } from "./i18n/texts";
import { MonthView } from "./MonthView";
import { YearList } from "./YearList";
import "./month.css";
import "./states.css";
import "./targets.css";
import "./confirmed.css";
import "./year.css";

export interface DepartmentProps extends PageProps {
  department: Department;
}

export interface MonthProps extends DepartmentProps {
  month: string;
}

/** 全入力完了: the months of a year, or the one that the address names. */
export function ConfirmationPage(props: PageProps) {
  const month = place.value.params.get("month") ?? "";
  return (
    <DepartmentPage title={texts.value.title} profile={props.profile}>
      {(department) => {
        if (!may(props.profile.permissions, "records", "view"))
          return <Notice tone="info">{texts.value.needsRecords}</Notice>;
        if (!isMonth(month)) return <YearList {...props} department={department} />;
        return (
          <MonthView key={`${department.id} ${month}`} {...props} department={department} month={month} />
        );
      }}
    </DepartmentPage>
  );
}
