import { Notice } from "../../shared/ui/Notice";
import { DepartmentChoice } from "../DepartmentChoice";
import { useDepartment } from "../department";
import { texts as shell } from "../i18n/texts";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { here, place } from "../place";
import { AskForm } from "./AskForm";
import { FormsPanel } from "./forms/FormsPanel";
import { texts } from "./i18n/texts";
import { ReportList } from "./ReportList";
import { useDownloads } from "./useDownloads";
import "../lists.css";
import "./reports.css";

/** 帳票: the files for the board, the doctor and the shelf: asked for, followed, fetched; and the forms they are on. */
export function ReportsPage(props: PageProps) {
  const { profile } = props;
  const department = useDepartment(profile);
  const scope = profile.isOrganisationAdmin ? scopeIn(place.value.params.get("scope")) : null;
  const isAll = scope === "all";
  return (
    <Page title={texts.value.title} actions={scope === null && <DepartmentChoice profile={profile} />}>
      {profile.isOrganisationAdmin && <Scopes scope={scope} />}
      {scope === "forms" ? (
        <FormsPanel {...props} />
      ) : isAll || department ? (
        <Reports
          key={isAll ? "all" : department?.id}
          {...props}
          departmentId={isAll ? null : (department?.id ?? null)}
        />
      ) : (
        <Notice tone="info">{shell.value.noDepartments}</Notice>
      )}
    </Page>
  );
}

/** A department's (null), the organisation's, or neither: the forms. */
type Scope = "all" | "forms" | null;

const scopeIn = (said: string | null): Scope => (said === "all" || said === "forms" ? said : null);

function Scopes({ scope }: { scope: Scope }) {
  const { title, scopes } = texts.value;
  const tabs: readonly [Scope, string][] = [
    [null, scopes.department],
    ["all", scopes.organisation],
    ["forms", scopes.forms],
  ];
  return (
    <nav class="areas" aria-label={title}>
      {tabs.map(([to, label]) => (
        <a
          key={label}
          href={here({ scope: to, kind: null })}
          aria-current={to === scope ? "page" : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

export interface ReportsProps extends PageProps {
  /** Whose reports; null: the organisation's. */
  departmentId: string | null;
}

function Reports(props: ReportsProps) {
  const downloads = useDownloads(props.backend.auth);
  return (
    <>
      <AskForm {...props} onAsked={downloads.await} />
      <ReportList {...props} downloads={downloads} onAsked={downloads.await} />
    </>
  );
}
