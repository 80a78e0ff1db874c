import { ChevronLeft, ChevronRight } from "lucide";
import { may } from "../../data/permissions";
import { now } from "../../shared/time/now";
import { calendarDateOf } from "../../shared/time/workDate";
import { Icon } from "../../shared/ui/Icon";
import { href } from "../address";
import { isOpen } from "../areas";
import { Page } from "../Page";
import type { PageProps } from "../pages";
import { here, place } from "../place";
import { Read } from "../Read";
import { texts } from "./i18n/texts";
import { YearForm } from "./YearForm";
import type { Calendar } from "./year";
import "./calendar.css";

const ORGANISATION = "organisation";

/** カレンダー: a year of the organisation's, or of a department's. */
export function CalendarPage({ backend, profile }: PageProps) {
  const { params } = place.value;
  const today = calendarDateOf(now.value, profile.organisation.timeZone);
  const year = params.get("year") ?? today.slice(0, 4);
  const first = profile.isOrganisationAdmin ? ORGANISATION : (profile.departments[0]?.id ?? ORGANISATION);
  const owner = params.get("owner") ?? first;
  const isOrganisation = owner === ORGANISATION;
  const canEdit =
    may(profile.permissions, "settings", "edit") && (profile.isOrganisationAdmin || !isOrganisation);
  const path = `/api/ledger/calendars/${owner}/${year}`;
  return (
    <Page title={texts.value.title} actions={<Choices profile={profile} owner={owner} year={year} />}>
      <Read<Calendar> key={path} auth={backend.auth} path={path}>
        {(calendar) => (
          <YearForm
            auth={backend.auth}
            path={path}
            year={year}
            today={today}
            isOrganisation={isOrganisation}
            canEdit={canEdit}
            calendar={calendar}
          />
        )}
      </Read>
    </Page>
  );
}

interface ChoicesProps extends Pick<PageProps, "profile"> {
  owner: string;
  year: string;
}

function Choices({ profile, owner, year }: ChoicesProps) {
  const words = texts.value;
  const other = (by: number) => here({ year: `${Number(year) + by}` });
  return (
    <>
      <div class="choice">
        <select
          aria-label={words.owner}
          value={owner}
          onChange={({ currentTarget }) => {
            location.hash = here({ owner: currentTarget.value });
          }}
        >
          <option value={ORGANISATION}>{words.organisation}</option>
          {profile.departments.map(({ id, code, name }) => (
            <option key={id} value={id}>
              {code} {name}
            </option>
          ))}
        </select>
      </div>
      <nav class="year-choice" aria-label={words.year}>
        <a class="icon-button" href={other(-1)} aria-label={words.before}>
          <Icon of={ChevronLeft} />
        </a>
        <strong>{words.yearOf(year)}</strong>
        <a class="icon-button" href={other(1)} aria-label={words.after}>
          <Icon of={ChevronRight} />
        </a>
      </nav>
      {isOpen("imports", profile) && (
        <a class="button" href={href("imports")}>
          {words.imports}
        </a>
      )}
    </>
  );
}
