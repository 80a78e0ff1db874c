import type { Auth } from "firebase/auth";
import { may } from "../../../data/permissions";
import { readOnce } from "../../../shared/readOnce";
import { LiveState } from "../../../shared/ui/LiveState";
import { useRead } from "../../../shared/useRead";
import type { PageProps } from "../../pageProps";
import { texts } from "../i18n/texts";
import { FormCard } from "./FormCard";
import { type Form, PATH } from "./forms";
import "./forms.css";

const read = (auth: Auth) => readOnce<{ templates: readonly Form[] }>(auth, PATH);

/** 様式: what each kind of report is written on, ours or the organisation's own. */
export function FormsPanel({ backend, profile }: PageProps) {
  const { live, again } = useRead("forms", () => read(backend.auth));
  const { about, viewOnly } = texts.value.forms;
  const isEditor = may(profile.permissions, "settings", "edit");
  return (
    <section class="report-list" aria-label={texts.value.scopes.forms}>
      <p class="soft">{about}</p>
      {!isEditor && <p class="soft">{viewOnly}</p>}
      <LiveState live={live} onRetry={again} />
      {live.phase === "ready" && (
        <ul>
          {live.value.templates.map((form) => (
            <FormCard key={form.kind} auth={backend.auth} form={form} isEditor={isEditor} onChanged={again} />
          ))}
        </ul>
      )}
    </section>
  );
}
