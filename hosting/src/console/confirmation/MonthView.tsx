import { ChevronLeft, ChevronRight } from "lucide";
import { may } from "../../data/permissions";
import { followDocument } from "../../shared/firebase/live";
import { words as shared } from "../../shared/i18n/shared";
import { formatMonth } from "../../shared/time/calendarFormat";
import { monthAfter } from "../../shared/time/month";
import { Icon } from "../../shared/ui/Icon";
import { LiveState } from "../../shared/ui/LiveState";
import { href } from "../address";
import { here } from "../place";
import { Read } from "../Read";
import { useFollowed } from "../useFollowed";
import type { MonthProps } from "./ConfirmationPage";
import { Confirmed } from "./Confirmed";
import { texts } from "./i18n/texts";
import { type ConfirmationMonth, monthDocument, untouched } from "./months";
import { type Overview, pathOf } from "./overview";
import { Preparing } from "./Preparing";
import { Progress } from "./Progress";
import { StateBadge } from "./StateBadge";

/** One month, as it changes: being prepared, being confirmed or taken back, or confirmed. */
export function MonthView(props: MonthProps) {
  const { backend, profile, department, month } = props;
  const { live, again } = useFollowed<ConfirmationMonth | null>(`${department.id} ${month}`, (found) =>
    followDocument(monthDocument(backend.store, department.id, month), found),
  );
  const known = live.phase === "ready" ? (live.value ?? untouched(month)) : null;
  const canEdit = may(profile.permissions, "confirmation", "edit");
  return (
    <>
      <Head month={month} departmentId={department.id} state={known} />
      {!canEdit && <p class="field-hint">{shared.value.viewOnly}</p>}
      <LiveState live={live} onRetry={again} />
      {known && <Stage {...props} known={known} canEdit={canEdit} />}
    </>
  );
}

export interface StageProps extends MonthProps {
  known: ConfirmationMonth;
  canEdit: boolean;
}

function Stage(props: StageProps) {
  const { known, backend, department, month } = props;
  if (known.state === "confirmed") return <Confirmed {...props} />;
  if (known.state !== "open") return <Progress key={known.generation} {...props} />;
  return (
    <Read<Overview> key={known.generation} auth={backend.auth} path={pathOf(department.id, month)}>
      {(overview, again) => <Preparing {...props} overview={overview} onAgain={again} />}
    </Read>
  );
}

interface HeadProps {
  month: string;
  departmentId: string;
  state: ConfirmationMonth | null;
}

function Head({ month, departmentId, state }: HeadProps) {
  const words = texts.value;
  return (
    <div class="month-head">
      <nav class="year-navigation" aria-label={words.months}>
        <a class="icon-button" href={here({ month: monthAfter(month, -1) })} aria-label={words.monthBefore}>
          <Icon of={ChevronLeft} />
        </a>
        <h3 aria-live="polite">{formatMonth(month)}</h3>
        <a class="icon-button" href={here({ month: monthAfter(month, 1) })} aria-label={words.monthAfter}>
          <Icon of={ChevronRight} />
        </a>
      </nav>
      {state && <StateBadge state={state.state} />}
      <a class="button month-all" href={href("confirmation", { department: departmentId, year: month })}>
        {words.all}
      </a>
    </div>
  );
}
