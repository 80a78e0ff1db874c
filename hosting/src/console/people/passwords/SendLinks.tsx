import { useState } from "preact/hooks";
import { words as shared } from "../../../shared/i18n/shared";
import { Confirm } from "../../../shared/ui/Confirm";
import { Dialog } from "../../../shared/ui/Dialog";
import { Notice } from "../../../shared/ui/Notice";
import type { PageProps } from "../../pageProps";
import { texts } from "../i18n/texts";
import type { Person } from "../people";
import { type Sent, sendLinks } from "./passwords";
import { problemOf } from "./problems";

interface SendLinksProps extends Pick<PageProps, "backend"> {
  people: readonly Person[];
  onClose: () => void;
}

/** Asks, mails the links, and says who has no address. */
export function SendLinks({ backend, people, onClose }: SendLinksProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const words = texts.value.links;

  async function send() {
    setBusy(true);
    setError(null);
    try {
      setSent(
        await sendLinks(
          backend.auth,
          people.map(({ id }) => id),
        ),
      );
    } catch (problem) {
      setError(problemOf(problem, words.inactive));
    }
    setBusy(false);
  }

  if (sent) return <Outcome sent={sent} people={people} onClose={onClose} />;
  return (
    <Confirm
      title={words.title}
      verb={words.verb}
      busy={busy}
      error={error}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <p>{words.question(people.length)}</p>
    </Confirm>
  );
}

function Outcome({ sent, people, onClose }: { sent: Sent; people: readonly Person[]; onClose: () => void }) {
  const words = texts.value.links;
  const names = people.filter(({ id }) => sent.withoutMail.includes(id)).map(({ name }) => name);
  return (
    <Dialog title={words.title} onClose={onClose}>
      {sent.sent > 0 && <Notice tone="success">{words.sent(sent.sent)}</Notice>}
      {names.length > 0 && <Notice tone="warning">{words.withoutMail(names.join("、"))}</Notice>}
      <div class="dialog-actions">
        <button type="button" class="button button-primary" autofocus onClick={onClose}>
          {shared.value.close}
        </button>
      </div>
    </Dialog>
  );
}
