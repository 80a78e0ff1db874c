import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { words } from "../../shared/i18n/shared";
import { formatDateTime } from "../../shared/time/format";
import { Dialog } from "../../shared/ui/Dialog";
import { Field } from "../../shared/ui/Field";
import { Notice } from "../../shared/ui/Notice";
import { useDeed } from "../useDeed";
import { texts } from "./i18n/texts";
import { mailCertificate, type Terminal } from "./terminal";

interface MailCertificateProps {
  auth: Auth;
  terminal: Terminal;
  onClose: () => void;
}

/** Mails 「タイムレコーダーURL」 and the URL that shows the certificate, and says until when it does. */
export function MailCertificate({ auth, terminal, onClose }: MailCertificateProps) {
  const [to, setTo] = useState("");
  const [until, setUntil] = useState<string | null>(null);
  const { mail, mailLead, address, send, sent, addressWrong, ...refusals } = texts.value.certificate;
  const { notKept, revoked, noDevice } = refusals;
  const { busy, error, faultOf, run } = useDeed(
    async () => setUntil((await mailCertificate(auth, terminal, to.trim())).expiresAt),
    { notKept, revoked, noDevice, string_pattern_mismatch: addressWrong },
  );
  return (
    <Dialog title={mail} onClose={onClose}>
      {until === null ? (
        <form
          class="dialog-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void run();
          }}
        >
          <p>{mailLead}</p>
          {error && !faultOf("to") && <Notice tone="error">{error}</Notice>}
          <Field
            label={address}
            type="email"
            autocomplete="off"
            value={to}
            onValue={setTo}
            maxLength={254}
            error={faultOf("to")}
          />
          <div class="dialog-actions">
            <button type="button" class="button" onClick={onClose}>
              {words.value.cancel}
            </button>
            <button type="submit" class="button button-primary" aria-busy={busy}>
              {send}
            </button>
          </div>
        </form>
      ) : (
        <>
          <Notice tone="success">{sent(to.trim(), formatDateTime(Date.parse(until)))}</Notice>
          <div class="dialog-actions">
            <button type="button" class="button button-primary" autofocus onClick={onClose}>
              {words.value.close}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
