import type { Department } from "../../data/department";
import { may } from "../../data/permissions";
import { DepartmentPage } from "../Page";
import type { PageProps } from "../pageProps";
import { here, place } from "../place";
import { HeldList } from "./HeldList";
import { IncidentList } from "./IncidentList";
import { texts } from "./i18n/texts";
import { RejectedList } from "./RejectedList";
import "./held.css";

const PARTS = ["held", "rejected", "incidents"] as const;
type Part = (typeof PARTS)[number];

export interface HeldProps extends PageProps {
  department: Department;
}

/** 保留・却下: what waits for a decision, what was rejected, and what tablets found out. */
export function HeldPage(props: PageProps) {
  return (
    <DepartmentPage title={texts.value.title} profile={props.profile}>
      {(department) => <Parts key={department.id} {...props} department={department} />}
    </DepartmentPage>
  );
}

function Parts(props: HeldProps) {
  const open = PARTS.filter(
    (part) => part !== "incidents" || may(props.profile.permissions, "terminals", "view"),
  );
  const asked = place.value.params.get("part");
  const shown: Part = open.find((part) => part === asked) ?? "held";
  return (
    <>
      <nav class="areas" aria-label={texts.value.title}>
        {open.map((part) => (
          <a key={part} href={here({ part })} aria-current={part === shown ? "page" : undefined}>
            {texts.value.parts[part]}
          </a>
        ))}
      </nav>
      {shown === "held" && <HeldList {...props} />}
      {shown === "rejected" && <RejectedList {...props} />}
      {shown === "incidents" && <IncidentList {...props} />}
    </>
  );
}
