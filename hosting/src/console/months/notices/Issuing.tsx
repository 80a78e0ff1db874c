import { type Signal, signal } from "@preact/signals-core";
import type { Auth } from "firebase/auth";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { finishedReport, ReportFailed } from "../../../shared/finishedReport";
import { reasonOf } from "../../../shared/reasons";
import { Confirm } from "../../../shared/ui/Confirm";
import { told } from "../../../shared/ui/toast";
import { call } from "../../api";
import { texts } from "../i18n/texts";
import type { Line } from "../list/lines";

/** Issuing 超過通知文 of a month: one at a time, and once more only after a question. */
export class Issuing {
  readonly #auth: Auth;
  readonly #month: string;
  /** Whose is being made, by id. */
  readonly busy: Signal<string | null> = signal(null);
  /** Who is asked about: their letter has been issued before. */
  readonly asked: Signal<Line | null> = signal(null);

  constructor(auth: Auth, month: string) {
    this.#auth = auth;
    this.#month = month;
  }

  /** Counts an issue, and downloads its file as soon as it is there. */
  async issue({ person: { id, name } }: Line): Promise<void> {
    if (this.busy.value) return;
    this.busy.value = id;
    this.asked.value = null;
    try {
      const path = `/api/reports/notices/${id}/${this.#month}/issues`;
      const issued = await call<{ id: string; issue: number }>(this.#auth, path, { method: "POST" });
      const token = (await this.#auth.currentUser?.getIdToken()) ?? "";
      const { url } = await finishedReport(issued.id, token);
      told(texts.value.notices.made(name, issued.issue));
      location.assign(url);
    } catch (error) {
      told(error instanceof ReportFailed ? texts.value.notices.notMade(name) : reasonOf(error));
    } finally {
      this.busy.value = null;
    }
  }
}

const Context = createContext<Issuing | null>(null);

/** Whoever is within can issue letters. */
export const IssuingWithin = Context.Provider;

/** The issuing of the list that this is in. */
export const useIssuing = (): Issuing | null => useContext(Context);

/** The question before a letter is issued once more. */
export function IssueAgain({ issuing }: { issuing: Issuing }) {
  const line = issuing.asked.value;
  if (!line) return null;
  const words = texts.value.notices;
  const next = (line.notice?.issues ?? 0) + 1;
  return (
    <Confirm
      title={words.againTitle(line.person.name)}
      verb={words.again}
      onConfirm={() => void issuing.issue(line)}
      onClose={() => {
        issuing.asked.value = null;
      }}
    >
      <p>{words.againText(next)}</p>
    </Confirm>
  );
}
