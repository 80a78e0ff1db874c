import { Notice } from "../../shared/ui/Notice";
import { DepartmentChoice } from "../DepartmentChoice";
import { useDepartment } from "../department";
import { texts as shell } from "../i18n/texts";
import { Page } from "../Page";
import type { PageProps } from "../pages";
import { here, place } from "../place";
import { AskForm } from "./AskForm";
import { texts } from "./i18n/texts";
import { ReportList } from "./ReportList";
import { useDownloads } from "./useDownloads";
import "../lists.css";
import "./reports.css";

/** 帳票: the files for the board, the doctor and the shelf: asked for, followed, fetched. */
export function ReportsPage(props: PageProps) {
  const { profile } = props;
  const department = useDepartment(profile);
  const isAll = profile.isOrganisationAdmin && place.value.params.get("scope") === "all";
  return (
    <Page title={texts.value.title} actions={!isAll && <DepartmentChoice profile={profile} />}>
      {profile.isOrganisationAdmin && <Scopes isAll={isAll} />}
      {isAll || department ? (
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

function Scopes({ isAll }: { isAll: boolean }) {
  const { title, scopes } = texts.value;
  return (
    <nav class="areas" aria-label={title}>
      <a href={here({ scope: null, kind: null })} aria-current={isAll ? undefined : "page"}>
        {scopes.department}
      </a>
      <a href={here({ scope: "all", kind: null })} aria-current={isAll ? "page" : undefined}>
        {scopes.organisation}
      </a>
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
