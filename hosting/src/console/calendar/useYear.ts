import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { ApiProblem } from "../../shared/api";
import { call } from "../api";
import { type Form, useForm } from "../form/useForm";
import { texts } from "./i18n/texts";
import { type Calendar, type Days, listed, ownDays, redone, standardOf } from "./year";

export interface Draft {
  /** What was seen; the ledger takes a change of nothing else. */
  revision: string | null;
  /** What the owner says otherwise than the standard. */
  own: Days;
}

/** Whether the sheets follow what was saved last: null until something was. */
type Followed = "following" | "failed" | null;

interface YearSetup {
  auth: Auth;
  path: string;
  isOrganisation: boolean;
  calendar: Calendar;
}

/** A calendar being changed. What somebody else saved meanwhile is fetched, and the changes stand over it. */
export function useYear({ auth, path, isOrganisation, calendar }: YearSetup) {
  const standard = standardOf(calendar, isOrganisation);
  const [followed, setFollowed] = useState<Followed>(null);
  const draftOf = (seen: Calendar): Draft => ({ revision: seen.revision, own: ownDays(seen, standard) });

  async function send({ revision, own }: Draft, known: Draft): Promise<Draft> {
    try {
      const body = { revision, days: listed(own) };
      const saved = draftOf(await call<Calendar>(auth, path, { method: "PUT", body, timeout: 60_000 }));
      setFollowed("following");
      return saved;
    } catch (error) {
      if (error instanceof ApiProblem && (error.status === 409 || error.status === 503)) {
        const now = draftOf(await call<Calendar>(auth, path));
        form.catchUp(now, { own: redone(known.own, own, now.own) });
        if (error.status === 503) setFollowed("failed");
      }
      throw error;
    }
  }
  const { changedMeanwhile, notFollowed } = texts.value;
  const form: Form<Draft> = useForm({
    known: draftOf(calendar),
    send,
    meanings: { changedMeanwhile, unavailable: notFollowed },
  });
  return { form, standard, followed };
}
