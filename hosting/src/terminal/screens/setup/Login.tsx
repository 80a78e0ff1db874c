import { useState } from "preact/hooks";
import { ApiProblem } from "../../../shared/api";
import { certificateIn } from "../../../shared/device/certificate";
import { words } from "../../../shared/i18n/shared";
import { Field } from "../../../shared/ui/Field";
import { Notice } from "../../../shared/ui/Notice";
import { texts } from "../../i18n/texts";
import { run } from "../../kiosk/boot";
import { belongsOnHomeScreen } from "../../kiosk/platform";
import type { Database } from "../../outbox/database";
import { enrol } from "../../session/admission";
import { failureText } from "../punch/failureText";
import { paths } from "../route";
import { HomeScreenSteps } from "./HomeScreenSteps";
import { InstallOffer } from "./InstallOffer";

/** The certificate makes this browser a terminal. */
export function Login({ db, shutOut }: { db: Database; shutOut: boolean }) {
  const { login } = texts.value;
  return (
    <main class="login">
      <div class="login-card">
        <p class="login-product">{words.value.product}</p>
        <h1>{login.heading}</h1>
        {shutOut && <Notice tone="warning">{login.shutOut}</Notice>}
        {belongsOnHomeScreen() ? <HomeScreenSteps /> : <CertificateForm db={db} />}
        <InstallOffer />
        <a class="login-check" href={paths.check}>
          {texts.value.menu.check}
        </a>
      </div>
    </main>
  );
}

function CertificateForm({ db }: { db: Database }) {
  const { login } = texts.value;
  const [certificate, setCertificate] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (certificate.trim() === "") return setError(login.missing);
    setBusy(true);
    setError(null);
    try {
      const admission = await enrol(db, certificateIn(certificate));
      return await run(db, admission.session, admission);
    } catch (failure) {
      setError(reasonOf(failure));
      return setBusy(false);
    }
  };
  return (
    <form
      class="login-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <p>{login.lead}</p>
      <Field
        label={login.certificate}
        autocomplete="off"
        autocapitalize="characters"
        autofocus
        spellcheck={false}
        value={certificate}
        onValue={setCertificate}
        error={error}
      />
      <button type="submit" class="button button-primary" disabled={busy}>
        {login.submit}
      </button>
    </form>
  );
}

function reasonOf(failure: unknown): string {
  const { login } = texts.value;
  if (!(failure instanceof ApiProblem)) return failureText(failure);
  if (failure.code === "certificateOfPc") return login.ofPc;
  return failure.status === 401 ? login.wrong : failureText(failure);
}
