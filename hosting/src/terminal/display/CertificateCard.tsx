import { ExternalLink } from "lucide";
import { formatDate, formatTime } from "../../shared/time/format";
import { CopyButton } from "../../shared/ui/CopyButton";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "../i18n/texts";
import type { Display } from "./display";

/** A terminal's certificate, to be copied or read aloud, and where it goes. */
export function CertificateCard({ display }: { display: Display }) {
  const { display: words, login } = texts.value;
  const until = new Date(display.expiresAt);
  const isPc = display.kind === "pc";
  return (
    <>
      <CopyButton label={words.copy} text={display.certificate} primary />
      <h1>{words.heading}</h1>
      <output class="display-certificate" aria-label={login.certificate} translate={false}>
        {display.certificate.split("-").map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </output>
      <p>{isPc ? words.leadPc : words.lead}</p>
      <dl class="display-facts">
        <dt>{words.organisation}</dt>
        <dd>{display.organisation}</dd>
        <dt>{words.department}</dt>
        <dd>
          {display.department.code} {display.department.name}
        </dd>
        <dt>{words.terminal}</dt>
        <dd>{display.terminal}</dd>
        <dt>{isPc ? words.urlPc : words.url}</dt>
        <dd>
          <p class="display-url">{display.terminalUrl}</p>
          <div class="display-actions">
            <CopyButton label={words.copyUrl} text={display.terminalUrl} />
            <a class="button" href={display.terminalUrl} target="_blank" rel="noreferrer">
              <Icon of={ExternalLink} size={20} />
              {words.openUrl}
            </a>
          </div>
        </dd>
      </dl>
      <p class="page-hint">{words.until(`${formatDate(until)} ${formatTime(until)}`)}</p>
    </>
  );
}
