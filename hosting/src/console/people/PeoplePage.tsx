import type { PageProps } from "../pageProps";
import { place } from "../place";
import { DepartmentPeople } from "./DepartmentPeople";
import { Everybody } from "./Everybody";
import { PersonPage } from "./person/PersonPage";
import "../csv/csv.css";
import "./people.css";

/** 社員: a department's people, a search among everybody, or one person. */
export function PeoplePage(props: PageProps) {
  const { params } = place.value;
  const employeeId = params.get("employee");
  if (employeeId) return <PersonPage key={employeeId} {...props} employeeId={employeeId} />;
  const everybody = params.get("scope") === "all" && props.profile.isOrganisationAdmin;
  return everybody ? <Everybody {...props} /> : <DepartmentPeople {...props} />;
}
