import { useState } from "preact/hooks";
import { ApiProblem, NoAnswer } from "../../shared/api";
import { reasonOf } from "../../shared/reasons";
import { EntryForm } from "../../shared/ui/EntryCard";
import { Field } from "../../shared/ui/Field";
import type { EmployeeAccount } from "../account";
import { enrol } from "./enrol";
import { texts } from "./i18n/texts";
import { startAnew } from "./startAnew";

/** The certificate makes this browser a staff-room PC. */
export function CertificateForm({ account }: { account: EmployeeAccount }) {
  const [certificate, setCertificate] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const labels = texts.value;

  async function submit() {
    if (certificate.trim() === "") return setError(labels.certificateMissing);
    setError(null);
    setBusy(true);
    try {
      await enrol(certificate);
      await startAnew(account);
    } catch (failure) {
      setError(reasonIn(failure));
      setBusy(false);
    }
  }

  return (
    <EntryForm submit={labels.enrol} busy={busy} onSubmit={() => void submit()}>
      <p>{labels.intro}</p>
      <Field
        label={labels.certificate}
        value={certificate}
        onValue={setCertificate}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        error={error}
      />
    </EntryForm>
  );
}

function reasonIn(failure: unknown): string {
  const { wrong, ofRecorder, noStorage } = texts.value;
  if (failure instanceof NoAnswer) return reasonOf(failure);
  if (!(failure instanceof ApiProblem)) return noStorage;
  if (failure.code === "wrongCertificate") return wrong;
  return failure.code === "certificateOfRecorder" ? ofRecorder : reasonOf(failure);
}
