import { ApiProblem } from "../../shared/api";
import type { Backend } from "../../shared/firebase/people";
import { GoogleButton } from "../../shared/google/GoogleButton";
import { reasonOf } from "../../shared/reasons";
import { texts } from "../i18n/texts";
import { enter } from "../signIn";

/** Google says who somebody is, and the server whose record is theirs. */
export function WithGoogle({ backend }: { backend: Backend }) {
  return (
    <GoogleButton
      signIn={async (popup, domain) => {
        const idToken = await popup.askGoogle(domain);
        await enter(backend, "/api/ledger/session/google", { idToken });
      }}
      reasonOf={reasonIn}
    />
  );
}

function reasonIn(error: unknown, domain: string): string {
  const { google } = texts.value;
  switch (error instanceof ApiProblem ? error.code : null) {
    case "unknownAddress":
      return google.unknownAddress;
    case "sharedAddress":
      return google.sharedAddress;
    case "inactiveEmployee":
      return google.inactiveEmployee;
    case "otherDomain":
      return google.otherDomain(domain);
    default:
      return reasonOf(error);
  }
}
