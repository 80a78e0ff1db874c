import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { words } from "../../shared/i18n/shared";
import { Confirm } from "../../shared/ui/Confirm";
import { CopyButton } from "../../shared/ui/CopyButton";
import { Dialog } from "../../shared/ui/Dialog";
import { useDeed } from "../useDeed";
import { texts } from "./i18n/texts";
import { type Certificate, showCertificate, type Terminal } from "./terminal";

interface ShowCertificateProps {
  auth: Auth;
  terminal: Terminal;
  onClose: () => void;
}

/** A certificate, after a question: every showing is kept in the audit log. It is hidden with the dialog. */
export function ShowCertificate({ auth, terminal, onClose }: ShowCertificateProps) {
  const [shown, setShown] = useState<Certificate | null>(null);
  const { show, showQuestion, notKept, revoked, noDevice } = texts.value.certificate;
  const { busy, error, run } = useDeed(async () => setShown(await showCertificate(auth, terminal)), {
    notKept,
    revoked,
    noDevice,
  });
  if (shown) return <Shown shown={shown} isPc={terminal.kind === "pc"} onClose={onClose} />;
  return (
    <Confirm title={show} verb={show} busy={busy} error={error} onConfirm={run} onClose={onClose}>
      <p>{showQuestion}</p>
    </Confirm>
  );
}

interface ShownProps {
  shown: Certificate;
  isPc: boolean;
  onClose: () => void;
}

function Shown({ shown: { certificate, terminalUrl }, isPc, onClose }: ShownProps) {
  const labels = texts.value.certificate;
  return (
    <Dialog title={labels.title} onClose={onClose}>
      <dl class="secrets">
        <dt>{isPc ? labels.urlPc : labels.url}</dt>
        <dd>{terminalUrl}</dd>
        <dt>{labels.certificate}</dt>
        <dd class="secret">{certificate}</dd>
      </dl>
      <CopyButton label={labels.copyUrl} text={terminalUrl} />
      <CopyButton label={labels.copy} text={certificate} primary />
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {words.value.close}
        </button>
      </div>
    </Dialog>
  );
}
