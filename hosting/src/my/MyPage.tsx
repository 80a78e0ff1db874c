import { useMemo } from "preact/hooks";
import type { Backend } from "../shared/firebase/people";
import { words } from "../shared/i18n/shared";
import { monthOf } from "../shared/time/month";
import { Retry } from "../shared/ui/LiveState";
import { Loading } from "../shared/ui/Loading";
import { later } from "../shared/ui/later";
import { TopBar } from "../shared/ui/TopBar";
import type { EmployeeAccount, EmployeeProfile } from "./account";
import { PersonalNotices } from "./history/PersonalNotices";
import { texts } from "./i18n/texts";
import { LimitsCard } from "./limits/LimitsCard";
import { MonthPage } from "./month/MonthPage";
import { MonthRecord } from "./month/record";
import { ChangePassword } from "./password/ChangePassword";
import { LinkPage } from "./password/LinkPage";
import { token } from "./password/link";
import { PunchDesk } from "./punch/desk";
import { PunchButtons } from "./punch/PunchButtons";
import { PunchOutcome } from "./punch/PunchOutcome";
import { ReportButton } from "./report/ReportButton";
import { SignIn } from "./SignIn";

interface MyPageProps {
  backend: Backend;
  account: EmployeeAccount;
}

const History = later(async () => (await import("./history/History")).History);
const DayDialog = later(async () => (await import("./day/DayDialog")).DayDialog);

/** The employee page: the sign-in, then the month record; or what a one-time link leads to. */
export function MyPage({ backend, account }: MyPageProps) {
  const state = account.state.value;
  if (token.value) return <LinkPage token={token.value} />;
  if (state.phase === "opening") return <Loading />;
  if (state.phase === "signedOut") return <SignIn backend={backend} refused={state.refused} />;
  if (state.phase === "failed")
    return <Retry tone="error" text={words.value.live.failedToOpen} onRetry={() => void account.retry()} />;
  return <SignedIn backend={backend} account={account} {...state.profile} />;
}

function SignedIn({ backend, account, employee, organisation }: MyPageProps & EmployeeProfile) {
  const record = useMemo(
    () => new MonthRecord(backend, employee, organisation),
    [backend, employee, organisation],
  );
  const desk = useMemo(() => new PunchDesk(backend, employee), [backend, employee]);
  return (
    <>
      <TopBar
        title={texts.value.title}
        organisation={organisation.name}
        person={`${employee.code} ${employee.name}`}
        onSignOut={() => void account.signOut()}
      >
        <PunchButtons desk={desk} />
        <ChangePassword auth={backend.auth} code={employee.code} rules={organisation.passwords} />
      </TopBar>
      <PunchOutcome desk={desk} />
      <MonthPage
        record={record}
        employee={employee}
        notices={<PersonalNotices backend={backend} employeeId={employee.id} />}
        below={(month) => <History key={month} {...{ backend, employee, record, month }} />}
        day={(row, { locked }) => <DayDialog {...{ backend, employee, record, row, locked }} />}
        actions={(month) => (
          <ReportButton key={month} auth={backend.auth} employeeId={employee.id} month={month} />
        )}
        above={(month, overtime) =>
          month <= monthOf(record.today.value.date) && (
            <LimitsCard
              key={month}
              auth={backend.auth}
              employeeId={employee.id}
              month={month}
              overtime={overtime}
            />
          )
        }
      />
    </>
  );
}
