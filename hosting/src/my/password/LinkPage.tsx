import { useCallback, useEffect, useState } from "preact/hooks";
import { ApiProblem } from "../../shared/api";
import { speak } from "../../shared/i18n/language";
import { reasonOf } from "../../shared/reasons";
import { EntryCard } from "../../shared/ui/EntryCard";
import { Retry } from "../../shared/ui/LiveState";
import { Loading } from "../../shared/ui/Loading";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { LinkForm } from "./LinkForm";
import { type OpenedLink, openLink } from "./link";

type State =
  | { phase: "opening" | "expired" }
  | { phase: "failed"; reason: string }
  | { phase: "open" | "done"; link: OpenedLink };

/** The page behind a one-time link: a new password, for whom the link was mailed to. */
export function LinkPage({ token }: { token: string }) {
  const [state, setState] = useState<State>({ phase: "opening" });

  const open = useCallback(async () => {
    setState({ phase: "opening" });
    setState(await stateBehind(token));
  }, [token]);
  useEffect(() => void open(), [open]);

  if (state.phase === "opening") return <Loading />;
  return (
    <EntryCard title={texts.value.password.title}>
      {state.phase === "failed" && <Retry tone="error" text={state.reason} onRetry={() => void open()} />}
      {state.phase === "expired" && <Expired />}
      {state.phase === "open" && (
        <LinkForm
          token={token}
          link={state.link}
          onDone={() => setState({ phase: "done", link: state.link })}
          onExpired={() => setState({ phase: "expired" })}
        />
      )}
      {state.phase === "done" && <Done link={state.link} />}
    </EntryCard>
  );
}

async function stateBehind(token: string): Promise<State> {
  try {
    const link = await openLink(token);
    await speak(link.language);
    return { phase: "open", link };
  } catch (error) {
    if (error instanceof ApiProblem && error.code === "linkExpired") return { phase: "expired" };
    return { phase: "failed", reason: reasonOf(error) };
  }
}

function Expired() {
  const { expired, askAgain } = texts.value.password;
  return (
    <Notice tone="warning">
      <p>{expired}</p>
      <p>{askAgain}</p>
    </Notice>
  );
}

function Done({ link }: { link: OpenedLink }) {
  const { done, from, toSignIn } = texts.value.password;
  return (
    <>
      <Notice tone="success">
        <p>{done}</p>
        <p>{from(link.employee.code)}</p>
      </Notice>
      <a class="button button-primary" href="/my/">
        {toSignIn}
      </a>
    </>
  );
}
