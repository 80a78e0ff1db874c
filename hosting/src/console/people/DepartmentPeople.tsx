import { Search, UserPlus } from "lucide";
import { useState } from "preact/hooks";
import type { Department } from "../../data/department";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { PrintButton } from "../csv/PrintButton";
import { DepartmentPage } from "../Page";
import type { PageProps } from "../pageProps";
import { here } from "../place";
import { Read } from "../Read";
import { CsvButton } from "./CsvButton";
import { texts } from "./i18n/texts";
import { NewPersonDialog } from "./NewPersonDialog";
import { PeopleList } from "./PeopleList";
import { type Person, peoplePath } from "./people";
import { rights } from "./rights";

/** The people of one department. */
export function DepartmentPeople(props: PageProps) {
  const { profile } = props;
  const [isAdding, setAdding] = useState(false);
  const words = texts.value;
  return (
    <DepartmentPage
      title={words.title}
      profile={profile}
      actions={
        <>
          {profile.isOrganisationAdmin && (
            <a class="button" href={here({ scope: "all" })}>
              <Icon of={Search} size={20} />
              {words.everybody}
            </a>
          )}
          {rights(props).edits && (
            <button type="button" class="button button-primary" onClick={() => setAdding(true)}>
              <Icon of={UserPlus} size={20} />
              {words.add}
            </button>
          )}
        </>
      }
    >
      {(department) => (
        <>
          <People key={department.id} {...props} department={department} />
          {isAdding && (
            <NewPersonDialog {...props} departmentId={department.id} onClose={() => setAdding(false)} />
          )}
        </>
      )}
    </DepartmentPage>
  );
}

function People({ department, ...props }: PageProps & { department: Department }) {
  const words = texts.value;
  return (
    <Read<{ employees: Person[] }> auth={props.backend.auth} path={peoplePath(department.id)}>
      {({ employees }) =>
        employees.length === 0 ? (
          <Notice tone="info">
            <p>{words.nobody}</p>
            {rights(props).edits && <p>{words.nobodyHint}</p>}
          </Notice>
        ) : (
          <PeopleList {...props} department={department} people={employees}>
            <div class="list-buttons">
              <PrintButton />
              <CsvButton auth={props.backend.auth} departmentId={department.id} />
            </div>
          </PeopleList>
        )
      }
    </Read>
  );
}
