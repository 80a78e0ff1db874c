import { ChevronLeft, ChevronRight } from "lucide";
import { may } from "../../data/permissions";
import { now } from "../../shared/time/now";
import { calendarDateOf } from "../../shared/time/workDate";
import { Icon } from "../../shared/ui/Icon";
import { href } from "../address";
import { isOpen } from "../areas";
import { nameOf, ORGANISATION, OwnerChoice, ownerOf } from "../OwnerChoice";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { here, place } from "../place";
import { Read } from "../Read";
import { texts } from "./i18n/texts";
import { YearForm } from "./YearForm";
import type { Calendar } from "./year";
import "./calendar.css";

/** カレンダー: a year of the organisation's, or of a department's. */
export function CalendarPage({ backend, profile }: PageProps) {
  const { params } = place.value;
  const today = calendarDateOf(now.value, profile.organisation.timeZone);
  const year = params.get("year") ?? today.slice(0, 4);
  const owner = ownerOf(profile);
  const isOrganisation = owner === ORGANISATION;
  const canEdit =
    may(profile.permissions, "settings", "edit") && (profile.isOrganisationAdmin || !isOrganisation);
  const path = `/api/ledger/calendars/${owner}/${year}`;
  return (
    <Page title={texts.value.title(year)} actions={<Choices profile={profile} year={year} />}>
      <Read<Calendar> key={path} auth={backend.auth} path={path}>
        {(calendar) => (
          <YearForm
            auth={backend.auth}
            path={path}
            owner={nameOf(owner, profile)}
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
  year: string;
}

function Choices({ profile, year }: ChoicesProps) {
  const words = texts.value;
  const other = (by: number) => here({ year: `${Number(year) + by}` });
  return (
    <>
      <OwnerChoice profile={profile} />
      <nav class="year-choice" aria-label={words.year}>
        <a class="icon-button" href={other(-1)} aria-label={words.before}>
          <Icon of={ChevronLeft} />
        </a>
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
