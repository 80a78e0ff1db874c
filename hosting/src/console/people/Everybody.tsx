import { ArrowLeft } from "lucide";
import { useState } from "preact/hooks";
import { words as shared } from "../../shared/i18n/shared";
import { Field } from "../../shared/ui/Field";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { PrintButton } from "../csv/PrintButton";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { here, place } from "../place";
import { Read } from "../Read";
import { CsvButton } from "./CsvButton";
import { texts } from "./i18n/texts";
import { PeopleTable } from "./PeopleTable";
import { type Person, searchPath } from "./people";

interface Found {
  employees: Person[];
  more: boolean;
}

/** A search among the people of all departments, by how code, name or kana begins. */
export function Everybody({ backend, profile }: PageProps) {
  const asked = place.value.params.get("search") ?? "";
  const [typed, setTyped] = useState(asked);
  const words = texts.value;
  const actions = (
    <>
      <a class="button" href={here({ scope: null, search: null })}>
        <Icon of={ArrowLeft} size={20} />
        {words.oneDepartment}
      </a>
      <PrintButton />
      <CsvButton auth={backend.auth} departmentId={null} />
    </>
  );
  return (
    <Page title={words.title} actions={actions}>
      <search>
        <form
          class="people-search"
          onSubmit={(event) => {
            event.preventDefault();
            location.hash = here({ search: typed.trim() });
          }}
        >
          <Field
            type="search"
            label={words.searchAll}
            value={typed}
            onValue={setTyped}
            maxLength={80}
            autofocus
          />
          <button type="submit" class="button button-primary">
            {shared.value.search}
          </button>
        </form>
        <p class="field-hint">{words.searchAllHint}</p>
      </search>
      {asked && (
        <Read<Found> key={asked} auth={backend.auth} path={searchPath} body={{ text: asked }}>
          {({ employees, more }) => (
            <>
              {employees.length === 0 && <Notice tone="info">{words.noneFound}</Notice>}
              {employees.length > 0 && (
                <PeopleTable people={employees} profile={profile} caption={words.table.foundCaption} places />
              )}
              {more && <Notice tone="info">{words.more}</Notice>}
            </>
          )}
        </Read>
      )}
    </Page>
  );
}
