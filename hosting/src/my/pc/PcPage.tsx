import { EntryCard } from "../../shared/ui/EntryCard";
import type { EmployeeAccount } from "../account";
import { CertificateForm } from "./CertificateForm";
import { Enrolled } from "./Enrolled";
import { pc } from "./enrolled";
import { texts } from "./i18n/texts";

/** /my/#/pc: makes this browser a staff-room PC, or says that it is one. */
export function PcPage({ account }: { account: EmployeeAccount }) {
  return (
    <EntryCard title={texts.value.title}>
      {pc.value ? <Enrolled account={account} pc={pc.value} /> : <CertificateForm account={account} />}
    </EntryCard>
  );
}
