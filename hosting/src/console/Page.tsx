import type { ComponentChildren } from "preact";
import type { Department } from "../data/department";
import { Notice } from "../shared/ui/Notice";
import type { AdminProfile } from "./account";
import { DepartmentChoice } from "./DepartmentChoice";
import { useDepartment } from "./department";
import { texts } from "./i18n/texts";

interface PageProps {
  title: string;
  /** What can be done with all of it, and the ways to choose what is shown. */
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** A page of the console: its heading, what can be done, and what it shows. */
export function Page({ title, actions, children }: PageProps) {
  return (
    <main class="page">
      <div class="page-head">
        <h2>{title}</h2>
        {actions && <div class="page-actions">{actions}</div>}
      </div>
      {children}
    </main>
  );
}

interface DepartmentPageProps extends Pick<PageProps, "title" | "actions"> {
  profile: AdminProfile;
  /** What it shows of the department that is chosen; mounted anew for another one. */
  children: (department: Department) => ComponentChildren;
}

/** The same of one department, with the choice among several. */
export function DepartmentPage({ title, actions, profile, children }: DepartmentPageProps) {
  const department = useDepartment(profile);
  const head = (
    <>
      <DepartmentChoice profile={profile} />
      {actions}
    </>
  );
  return (
    <Page title={title} actions={head}>
      {department ? children(department) : <Notice tone="info">{texts.value.noDepartments}</Notice>}
    </Page>
  );
}
