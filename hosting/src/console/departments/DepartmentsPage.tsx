import { href } from "../address";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { place } from "../place";
import { Read } from "../Read";
import { DepartmentList } from "./DepartmentList";
import { DepartmentSettings } from "./DepartmentSettings";
import { type ListedDepartment, PATH } from "./departments";
import { texts } from "./i18n/texts";
import "./departments.css";

/** 所属: all that this administrator administers, or the one that the address names. */
export function DepartmentsPage(props: PageProps) {
  const id = place.value.params.get("department");
  const back = id && (
    <a class="button" href={href("departments")}>
      {texts.value.back}
    </a>
  );
  return (
    <Page title={texts.value.title} actions={back}>
      <Read<{ departments: ListedDepartment[] }> key={id} auth={props.backend.auth} path={PATH}>
        {({ departments }, again) => {
          const chosen = departments.find((each) => each.id === id);
          if (chosen) return <DepartmentSettings {...props} department={chosen} />;
          return <DepartmentList {...props} departments={departments} onAdded={again} />;
        }}
      </Read>
    </Page>
  );
}
