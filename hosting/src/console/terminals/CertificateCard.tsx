import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { Confirm } from "../../shared/ui/Confirm";
import { told } from "../../shared/ui/toast";
import { useDeed } from "../useDeed";
import { texts } from "./i18n/texts";
import { MailCertificate } from "./MailCertificate";
import { ShowCertificate } from "./ShowCertificate";
import { renew, shutOut, type Terminal } from "./terminal";

interface CertificateCardProps {
  auth: Auth;
  terminal: Terminal;
  onChange: () => void;
}

/** What can be done with a terminal's certificate: shown, mailed, renewed, taken from it. */
export function CertificateCard({ auth, terminal, onChange }: CertificateCardProps) {
  const [asked, setAsked] = useState<"show" | "mail" | "renew" | "shutOut" | null>(null);
  const { certificate } = texts.value;
  const close = () => setAsked(null);
  return (
    <section class="card certificate-card" aria-labelledby="terminal-certificate">
      <h3 id="terminal-certificate">{certificate.title}</h3>
      <p class="soft">{terminal.kind === "pc" ? certificate.leadPc : certificate.lead}</p>
      {!terminal.revoked && (
        <>
          <button type="button" class="button" onClick={() => setAsked("show")}>
            {certificate.show}
          </button>
          <button type="button" class="button" onClick={() => setAsked("mail")}>
            {certificate.mail}
          </button>
        </>
      )}
      <button type="button" class="button" onClick={() => setAsked("renew")}>
        {certificate.renew}
      </button>
      {!terminal.revoked && (
        <button type="button" class="button button-danger" onClick={() => setAsked("shutOut")}>
          {certificate.shutOut}
        </button>
      )}
      {asked === "show" && <ShowCertificate auth={auth} terminal={terminal} onClose={close} />}
      {asked === "mail" && <MailCertificate auth={auth} terminal={terminal} onClose={close} />}
      {asked === "renew" && <Renew auth={auth} terminal={terminal} onChange={onChange} onClose={close} />}
      {asked === "shutOut" && <ShutOut auth={auth} terminal={terminal} onChange={onChange} onClose={close} />}
    </section>
  );
}

interface QuestionProps extends CertificateCardProps {
  onClose: () => void;
}

function Renew({ auth, terminal, onChange, onClose }: QuestionProps) {
  const { renewed, renewQuestion, renew: verb, noDevice } = texts.value.certificate;
  const { busy, error, run } = useDeed(
    async () => {
      await renew(auth, terminal);
      told(renewed);
      onChange();
      onClose();
    },
    { noDevice },
  );
  return (
    <Confirm title={verb} verb={verb} isLoss busy={busy} error={error} onConfirm={run} onClose={onClose}>
      <p>{renewQuestion}</p>
    </Confirm>
  );
}

function ShutOut({ auth, terminal, onChange, onClose }: QuestionProps) {
  const { isShutOut, shutOutQuestion, shutOut: verb } = texts.value.certificate;
  const { busy, error, run } = useDeed(async () => {
    await shutOut(auth, terminal);
    told(isShutOut);
    onChange();
    onClose();
  });
  return (
    <Confirm title={verb} verb={verb} isLoss busy={busy} error={error} onConfirm={run} onClose={onClose}>
      <p>{shutOutQuestion(terminal.name)}</p>
    </Confirm>
  );
}
