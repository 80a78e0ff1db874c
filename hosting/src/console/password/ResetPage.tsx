import type { Auth } from "firebase/auth";
import { useCallback, useEffect, useState } from "preact/hooks";
import { speak } from "../../shared/i18n/language";
import { EntryCard } from "../../shared/ui/EntryCard";
import { Retry } from "../../shared/ui/LiveState";
import { Loading } from "../../shared/ui/Loading";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "./i18n/texts";
import { meaningOf, openLink, type ResetLink } from "./link";
import { ResetForm } from "./ResetForm";

type State =
  | { phase: "opening" | "spent" }
  | { phase: "failed"; reason: string }
  | { phase: "open" | "done"; email: string };

/** What a mailed link leads to: an administrator chooses a password. */
export function ResetPage({ auth, link }: { auth: Auth; link: ResetLink }) {
  const [state, setState] = useState<State>({ phase: "opening" });
  const { code, language } = link;

  const open = useCallback(async () => {
    setState({ phase: "opening" });
    if (language) await speak(language);
    setState(await stateBehind(auth, code));
  }, [auth, code, language]);
  useEffect(() => void open(), [open]);

  const words = texts.value;
  if (state.phase === "opening") return <Loading />;
  return (
    <EntryCard title={words.title}>
      {state.phase === "failed" && <Retry tone="error" text={state.reason} onRetry={() => void open()} />}
      {state.phase === "spent" && (
        <Notice tone="warning">
          <p>{words.expired}</p>
          <p>{words.askAgain}</p>
        </Notice>
      )}
      {state.phase === "open" && (
        <ResetForm
          auth={auth}
          code={code}
          email={state.email}
          onDone={() => setState({ phase: "done", email: state.email })}
          onSpent={() => setState({ phase: "spent" })}
        />
      )}
      {state.phase === "done" && <Notice tone="success">{words.done(state.email)}</Notice>}
      {(state.phase === "done" || state.phase === "spent") && (
        <a class="button button-primary" href="#/">
          {words.toSignIn}
        </a>
      )}
    </EntryCard>
  );
}

async function stateBehind(auth: Auth, code: string): Promise<State> {
  try {
    return { phase: "open", email: await openLink(auth, code) };
  } catch (error) {
    const { kind, text } = meaningOf(error);
    return kind === "spent" ? { phase: "spent" } : { phase: "failed", reason: text };
  }
}
