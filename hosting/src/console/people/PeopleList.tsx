import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Department } from "../../data/department";
import { now } from "../../shared/time/now";
import { calendarDateOf } from "../../shared/time/workDate";
import { Field } from "../../shared/ui/Field";
import { Loading } from "../../shared/ui/Loading";
import { Notice } from "../../shared/ui/Notice";
import { SelectField } from "../../shared/ui/SelectField";
import type { PageProps } from "../pageProps";
import { here, place } from "../place";
import { FILTERS, type Filter, filtered, isFilter } from "./filter";
import { texts } from "./i18n/texts";
import { PeopleTable } from "./PeopleTable";
import { ChosenBar } from "./passwords/ChosenBar";
import { useWithPassword } from "./passwords/useWithPassword";
import type { Person } from "./people";
import { rights } from "./rights";

interface PeopleListProps extends PageProps {
  department: Department;
  people: readonly Person[];
  /** What can be done with all of them. */
  children: ComponentChildren;
}

/** A department's people: searched, filtered, and chosen for what is done with many at once. */
export function PeopleList({ department, people, children, ...props }: PeopleListProps) {
  const { search, setSearch, filter, setFilter } = useAsked();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const mayPasswords = rights(props).passwords;
  const withPassword = useWithPassword(
    props.backend.auth,
    filter === "withoutPassword" ? department.id : null,
  );
  const today = calendarDateOf(now.value, props.profile.organisation.timeZone);
  const shown = filtered(people, { filter, search, today, withPassword });
  const isWaiting = filter === "withoutPassword" && withPassword === null;
  const words = texts.value;
  const offered = FILTERS.filter((each) => mayPasswords || each !== "withoutPassword");
  return (
    <>
      <div class="people-tools">
        <search class="people-search">
          <Field type="search" label={words.search} value={search} onValue={setSearch} maxLength={80} />
          <SelectField
            label={words.filter}
            value={filter}
            onValue={(value) => setFilter(value as Filter)}
            options={offered.map((each) => [each, words.filters[each]])}
          />
        </search>
        {children}
      </div>
      {isWaiting && <Loading />}
      {!isWaiting && <p role="status">{words.counted(shown.length, people.length)}</p>}
      {!isWaiting && shown.length === 0 && (
        <Notice tone="info">
          <p>{words.noneFound}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setSearch("");
              setFilter("all");
            }}
          >
            {words.showAll}
          </button>
        </Notice>
      )}
      {!isWaiting && shown.length > 0 && (
        <PeopleTable
          people={shown}
          profile={props.profile}
          caption={words.table.caption(department.name)}
          {...(mayPasswords && { chosen, onChosen: setChosen })}
        />
      )}
      {chosen.size > 0 && (
        <ChosenBar
          {...props}
          people={people.filter(({ id }) => chosen.has(id))}
          onDone={() => setChosen(new Set())}
        />
      )}
    </>
  );
}

/** What is looked for. It stands in the address, so that the way back from a person leads to the same list. */
function useAsked() {
  const { params } = place.value;
  const named = params.get("filter");
  const [search, setSearch] = useState(params.get("search") ?? "");
  const [filter, setFilter] = useState<Filter>(isFilter(named) ? named : "active");
  useEffect(() => {
    const wanted = here({ search, filter: filter === "active" ? null : filter });
    if (wanted !== location.hash) location.replace(wanted);
  }, [search, filter]);
  return { search, setSearch, filter, setFilter };
}
