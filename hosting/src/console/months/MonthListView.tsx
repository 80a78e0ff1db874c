import { computed } from "@preact/signals-core";
import type { Auth } from "firebase/auth";
import { useMemo } from "preact/hooks";
import type { Department } from "../../data/department";
import { may } from "../../data/permissions";
import { formatMonth } from "../../shared/time/calendarFormat";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import type { AdminProfile } from "../account";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { rowsOf } from "./csv";
import { Grid } from "./grid/Grid";
import { texts } from "./i18n/texts";
import { Legend } from "./Legend";
import type { MonthList } from "./list/list";
import { IssueTogether } from "./notices/IssueTogether";
import { IssueAgain, Issuing, IssuingWithin } from "./notices/Issuing";
import { Toolbar } from "./Toolbar";
import { chosen, view } from "./view";

interface MonthListViewProps {
  auth: Auth;
  list: MonthList;
  profile: AdminProfile;
  department: Department;
}

/** Everybody's days of a month, with what to look for in them. */
export function MonthListView({ auth, list, profile, department }: MonthListViewProps) {
  const shown = useMemo(
    () =>
      computed(() => {
        const live = list.lines.value;
        return live.phase === "ready" ? chosen(live.value, view.search.value, view.filter.value) : [];
      }),
    [list],
  );
  const live = list.lines.value;
  const issuing = useMemo(() => new Issuing(auth, list.month), [auth, list]);
  const mayIssue = may(profile.permissions, "reports", "view");
  const caption = texts.value.caption(formatMonth(list.month), department.name);
  return (
    <>
      <LiveState live={live} onRetry={() => void list.reconnect()} />
      {live.phase === "ready" && live.value.length === 0 && (
        <Notice tone="info">{texts.value.noPeople}</Notice>
      )}
      {live.phase === "ready" && live.value.length > 0 && (
        <section class="month-list">
          <p class="print-title">{caption}</p>
          <Toolbar shown={shown.value.length} all={live.value.length} profile={profile}>
            {mayIssue && (
              <IssueTogether auth={auth} departmentId={department.id} month={list.month} lines={live.value} />
            )}
            <ListButtons
              name={csvName(texts.value.title, department.name, formatMonth(list.month))}
              rows={() => rowsOf(shown.value, list.columns.value, view.content.value)}
            />
          </Toolbar>
          {shown.value.length === 0 ? (
            <Nobody />
          ) : (
            <IssuingWithin value={mayIssue ? issuing : null}>
              <Grid
                lines={shown.value}
                columns={list.columns.value}
                caption={caption}
                isLocked={live.value.some(({ standing }) => standing === "locked")}
                place={`${department.id} ${list.month}`}
              />
            </IssuingWithin>
          )}
          <Legend />
          <IssueAgain issuing={issuing} />
        </section>
      )}
    </>
  );
}

/** Where search and filter leave nobody, the way back to everybody. */
function Nobody() {
  function showAll() {
    view.search.value = "";
    view.filter.value = "all";
  }
  return (
    <Notice tone="info">
      <p>{texts.value.noMatch}</p>
      <button type="button" class="button" onClick={showAll}>
        {texts.value.showAll}
      </button>
    </Notice>
  );
}
