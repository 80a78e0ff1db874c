import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { place } from "../place";
import { Read } from "../Read";
import { AuditButtons } from "./AuditButtons";
import { type AuditPage as Answer, filterOf, PATH } from "./audit";
import { Entries } from "./Entries";
import { Filters } from "./Filters";
import { texts } from "./i18n/texts";
import { queryOf } from "./query";
import { subjectOf } from "./subject";
import "../lists.css";
import "./audit.css";

/** 操作履歴: what was done, by whom, and when. The filters are in the address, so that others can link to them. */
export function AuditPage({ backend }: PageProps) {
  const filter = filterOf(place.value.params);
  const query = queryOf(filter);
  return (
    <Page title={texts.value.title}>
      <Filters auth={backend.auth} filter={filter} />
      <Read<Answer> auth={backend.auth} path={`${PATH}?${query}`}>
        {(first) => (
          <>
            {filter.subject && (
              <p>{texts.value.onlySubject(subjectOf(filter.subject, first.names).name ?? filter.subject)}</p>
            )}
            <AuditButtons auth={backend.auth} filter={filter} />
            <Entries key={query} auth={backend.auth} filter={filter} first={first} />
          </>
        )}
      </Read>
    </Page>
  );
}
