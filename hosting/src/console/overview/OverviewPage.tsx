import { useState } from "preact/hooks";
import { MonthNavigation } from "../../record/month/MonthNavigation";
import { formatMonth } from "../../shared/time/calendarFormat";
import { isMonth, monthOf } from "../../shared/time/month";
import { now } from "../../shared/time/now";
import { workDateOf } from "../../shared/time/workDate";
import { Field } from "../../shared/ui/Field";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { here, place } from "../place";
import { useFollowed } from "../useFollowed";
import { rowsOf } from "./csv";
import { DepartmentTable } from "./DepartmentTable";
import { found, linesOf, type Overview } from "./departments";
import { followOverviews } from "./follow";
import { texts } from "./i18n/texts";
import "../../record/month/month.css";
import "../lists.css";
import "./overview.css";

/** 全体の状況: all departments of an administrator in figures, a line each. */
export function OverviewPage({ backend, profile }: PageProps) {
  const { timeZone, dayBoundary } = profile.organisation;
  const present = monthOf(workDateOf(now.value, timeZone, dayBoundary));
  const asked = place.value.params.get("month") ?? "";
  const month = isMonth(asked) ? asked : present;
  const [text, setText] = useState("");
  const { live, again } = useFollowed<Overview[]>(month, (each) =>
    followOverviews(backend.store, profile, month, each),
  );
  const words = texts.value;
  const lines = live.phase === "ready" ? found(linesOf(profile.departments, live.value), text) : [];
  return (
    <Page
      title={words.title}
      actions={<MonthNavigation month={month} current={present} address={(each) => here({ month: each })} />}
    >
      <div class="list-tools">
        <Field label={words.search} type="search" value={text} onValue={setText} />
        {lines.length > 0 && (
          <ListButtons name={csvName(words.title, formatMonth(month))} rows={() => rowsOf(lines)} />
        )}
      </div>
      <LiveState live={live} onRetry={again} />
      {live.phase === "ready" &&
        (lines.length === 0 ? (
          <Notice tone="info">{words.none}</Notice>
        ) : (
          <DepartmentTable lines={lines} month={month} caption={words.title} profile={profile} />
        ))}
    </Page>
  );
}
