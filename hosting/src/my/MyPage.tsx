import { useMemo } from "preact/hooks";
import type { Employee } from "../data/employee";
import { LimitsCard } from "../record/limits/LimitsCard";
import { MonthRecord } from "../record/month/record";
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
import { MonthPage } from "./MonthPage";
import { ChangePassword } from "./password/ChangePassword";
import { LinkPage } from "./password/LinkPage";
import { token } from "./password/link";
import { isPcPage } from "./pc/address";
import { leave, leaveUnpunched } from "./pc/leave";
import { useStaffRoomPc } from "./pc/useStaffRoomPc";
import { PunchDesk } from "./punch/desk";
import { PunchButtons } from "./punch/PunchButtons";
import { PunchOutcome } from "./punch/PunchOutcome";
import { RoomNavigation } from "./RoomNavigation";
import { ReportButton } from "./report/ReportButton";
import { room } from "./room";
import { SignIn } from "./SignIn";
import { AskedAtHome } from "./selfcheck/AskedAtHome";

interface MyPageProps {
  backend: Backend;
  account: EmployeeAccount;
}

const PcPage = later(async () => (await import("./pc/PcPage")).PcPage);
const History = later(async () => (await import("../record/history/History")).History);
const ArrangingPage = later(async () => (await import("./ArrangingPage")).ArrangingPage);
const SelfcheckPage = later(async () => (await import("./selfcheck/SelfcheckPage")).SelfcheckPage);
const DayDialog = later(async () => (await import("../record/day/DayDialog")).DayDialog);

/** The employee page: the sign-in, then the month record; or what a one-time link leads to. */
export function MyPage({ backend, account }: MyPageProps) {
  const state = account.state.value;
  if (token.value) return <LinkPage token={token.value} />;
  if (isPcPage.value) return <PcPage account={account} />;
  if (state.phase === "opening") return <Loading />;
  if (state.phase === "signedOut") return <SignIn backend={backend} refused={state.refused} />;
  if (state.phase === "failed")
    return <Retry tone="error" text={words.value.live.failedToOpen} onRetry={() => void account.retry()} />;
  return <SignedIn backend={backend} account={account} {...state.profile} />;
}

function SignedIn({ backend, account, employee, organisation, atPc }: MyPageProps & EmployeeProfile) {
  const record = useMemo(
    () => new MonthRecord(backend, employee, organisation),
    [backend, employee, organisation],
  );
  const desk = useMemo(() => new PunchDesk(backend, employee), [backend, employee]);
  useStaffRoomPc(account, desk);
  const today = record.today.value.date;
  return (
    <>
      <TopBar
        title={texts.value.title}
        organisation={organisation.name}
        person={`${employee.code} ${employee.name}`}
        onSignOut={() => void leave(account, desk, atPc)}
      >
        <PunchButtons desk={desk} />
        <ChangePassword auth={backend.auth} code={employee.code} rules={organisation.passwords} />
      </TopBar>
      <RoomNavigation month={record.month.value || monthOf(today)} today={today} />
      <PunchOutcome desk={desk} onLeave={() => void leaveUnpunched(account)} />
      {room.value === "arrangements" && <ArrangingPage {...{ backend, employee, today }} />}
      {room.value === "selfcheck" && <SelfcheckPage {...{ backend, employee, today }} />}
      {room.value === null && <OwnRecord backend={backend} employee={employee} record={record} />}
    </>
  );
}

interface OwnRecordProps {
  backend: Backend;
  employee: Employee;
  record: MonthRecord;
}

/** The month record with all that its owner can do there. */
function OwnRecord({ backend, employee, record }: OwnRecordProps) {
  const today = record.today.value.date;
  const own = { auth: backend.auth, employeeId: employee.id };
  return (
    <MonthPage
      record={record}
      employee={employee}
      notices={
        <>
          <PersonalNotices backend={backend} employeeId={employee.id} />
          <AskedAtHome {...own} today={today} />
        </>
      }
      below={(month) => <History key={month} {...{ backend, employee, record, month }} />}
      day={(row, { locked }) => <DayDialog {...{ backend, employee, record, row, locked }} />}
      actions={(month) => <ReportButton key={month} {...own} month={month} />}
      above={(month, overtime) =>
        month <= monthOf(today) && <LimitsCard key={month} {...own} month={month} overtime={overtime} />
      }
    />
  );
}
