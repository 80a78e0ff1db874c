import { RefreshCw } from "lucide";
import type { Department } from "../../data/department";
import { may } from "../../data/permissions";
import { readOnce } from "../../shared/readOnce";
import { formatLongDate } from "../../shared/time/calendarFormat";
import { Icon } from "../../shared/ui/Icon";
import { LiveState } from "../../shared/ui/LiveState";
import { useRead } from "../../shared/useRead";
import { useRefresh } from "../../shared/useRefresh";
import { PrintButton } from "../csv/PrintButton";
import { DayChoice } from "../days/DayChoice";
import { useDay } from "../days/useDay";
import { DepartmentPage } from "../Page";
import type { PageProps } from "../pageProps";
import { here, place } from "../place";
import { Read } from "../Read";
import { CountForm } from "./CountForm";
import { Csv } from "./Csv";
import { DayOrders } from "./DayOrders";
import { texts } from "./i18n/texts";
import { type Counts, countsPath, dayPath, type OrderDay } from "./orders";
import "../lists.css";
import "../csv/csv.css";
import "./orders.css";

/** カウント: what was ordered on a day, or what can be ordered. */
export function OrdersPage(props: PageProps) {
  const { backend, profile } = props;
  const isItems = place.value.params.get("part") === "items";
  const { title, items, day } = texts.value;
  const other = (
    <a class="button" href={here({ part: isItems ? "" : "items" })}>
      {isItems ? day : items}
    </a>
  );
  return (
    <DepartmentPage title={isItems ? items : title} profile={profile} actions={other}>
      {(department) =>
        isItems ? (
          <Read<Counts> key={department.id} auth={backend.auth} path={countsPath(department.id)}>
            {(counts) => (
              <CountForm
                auth={backend.auth}
                departmentId={department.id}
                canEdit={may(profile.permissions, "orders", "edit")}
                counts={counts}
              />
            )}
          </Read>
        ) : (
          <Day {...props} department={department} />
        )
      }
    </DepartmentPage>
  );
}

/** A day's orders, read again once a minute: they come in until the cut-off. */
function Day({ backend, profile, department }: PageProps & { department: Department }) {
  // Orders go by the calendar: a lunch is of the day on which it is eaten.
  const { date, today } = useDay({ ...profile.organisation, dayBoundary: 0 });
  const path = dayPath(department.id, date);
  const { live, again } = useRead(path, () => readOnce<OrderDay>(backend.auth, path));
  useRefresh(again, 60);
  return (
    <>
      <div class="list-tools">
        <DayChoice date={date} today={today} />
        <button type="button" class="button" onClick={again}>
          <Icon of={RefreshCw} size={20} />
          {texts.value.refresh}
        </button>
        <div class="list-buttons">
          <PrintButton />
        </div>
      </div>
      <p class="soft">
        {department.code} {department.name} — {formatLongDate(date)}
      </p>
      <LiveState live={live} onRetry={again} />
      {live.phase === "ready" && <DayOrders day={live.value} />}
      <Csv auth={backend.auth} departmentId={department.id} date={date} />
    </>
  );
}
