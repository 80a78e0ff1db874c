import { useMemo } from "preact/hooks";
import type { Backend } from "../shared/firebase/people";
import { words } from "../shared/i18n/shared";
import { monthOf } from "../shared/time/month";
import { Retry } from "../shared/ui/LiveState";
import { Loading } from "../shared/ui/Loading";
import { TopBar } from "../shared/ui/TopBar";
import type { EmployeeAccount, EmployeeProfile } from "./account";
import { texts } from "./i18n/texts";
import { LimitsCard } from "./limits/LimitsCard";
import { MonthPage } from "./month/MonthPage";
import { MonthRecord } from "./month/record";
import { ChangePassword } from "./password/ChangePassword";
import { LinkPage } from "./password/LinkPage";
import { token } from "./password/link";
import { ReportButton } from "./report/ReportButton";
import { SignIn } from "./SignIn";

interface MyPageProps {
  backend: Backend;
  account: EmployeeAccount;
}

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
  return (
    <>
      <TopBar
        title={texts.value.title}
        organisation={organisation.name}
        person={`${employee.code} ${employee.name}`}
        onSignOut={() => void account.signOut()}
      >
        <ChangePassword auth={backend.auth} code={employee.code} rules={organisation.passwords} />
      </TopBar>
      <MonthPage
        record={record}
        employee={employee}
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
