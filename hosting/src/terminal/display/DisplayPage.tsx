import "./display.css";
import { useEffect, useMemo, useState } from "preact/hooks";
import { speak } from "../../shared/i18n/language";
import { Retry } from "../../shared/ui/LiveState";
import { Loading } from "../../shared/ui/Loading";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { failureText } from "../screens/punch/failureText";
import { CertificateCard } from "./CertificateCard";
import { type Display, openDisplay, takeToken } from "./display";

type State =
  | { phase: "loading" }
  | { phase: "shown"; display: Display }
  | { phase: "expired" }
  | { phase: "failed"; failure: unknown };

/** 証明書表示画面: what the mailed link opens. It speaks the organisation's language, and remembers none: it may be anybody's browser. */
export function DisplayPage({ token: inAddress }: { token: string }) {
  const token = useMemo(() => takeToken(inAddress), [inAddress]);
  const [state, setState] = useState<State>({ phase: "loading" });
  const open = () => {
    setState({ phase: "loading" });
    openDisplay(token).then(
      (display) => setState(display ? { phase: "shown", display } : { phase: "expired" }),
      (failure: unknown) => setState({ phase: "failed", failure }),
    );
  };
  useEffect(open, [token]);
  useEffect(() => {
    if (state.phase === "shown") void speak(state.display.language);
  }, [state]);
  return <main class="display">{screenOf(state, open)}</main>;
}

function screenOf(state: State, onRetry: () => void) {
  switch (state.phase) {
    case "loading":
      return <Loading />;
    case "shown":
      return <CertificateCard display={state.display} />;
    case "failed":
      return <Retry tone="error" text={failureText(state.failure)} onRetry={onRetry} />;
    case "expired":
      return <Expired />;
  }
}

function Expired() {
  const { display } = texts.value;
  return (
    <Notice tone="warning">
      <h1>{display.expired}</h1>
      <p>{display.expiredRemedy}</p>
    </Notice>
  );
}
