import { ArrowLeft, CalendarDays } from "lucide";
import { useState } from "preact/hooks";
import { words as shared } from "../../../shared/i18n/shared";
import { now } from "../../../shared/time/now";
import { calendarDateOf } from "../../../shared/time/workDate";
import { Icon } from "../../../shared/ui/Icon";
import { AuditLink } from "../../AuditLink";
import { href } from "../../address";
import { isOpen } from "../../areas";
import { texts as consoleTexts } from "../../i18n/texts";
import { Page } from "../../Page";
import type { PageProps } from "../../pageProps";
import { here } from "../../place";
import { Read } from "../../Read";
import { texts } from "../i18n/texts";
import { Service } from "../PeopleTable";
import { type PersonRecord, personPath } from "../people";
import { rights } from "../rights";
import { Assignments } from "./Assignments";
import { BasicsForm } from "./BasicsForm";
import { CodeCard } from "./CodeCard";
import { HelpsCard } from "./HelpsCard";
import { PasswordCard } from "./PasswordCard";
import { PatternCard } from "./PatternCard";
import { PrimaryCard } from "./PrimaryCard";
import { RetirementCard } from "./RetirementCard";

/** What every card of a person's page works with. */
export interface CardProps extends PageProps {
  record: PersonRecord;
  /** Hands over the record as it stands after a change. */
  onChanged: (record: PersonRecord) => void;
}

/** One person: the record, and all that can be done with it. */
export function PersonPage({ employeeId, ...props }: PageProps & { employeeId: string }) {
  const words = texts.value;
  const actions = (
    <>
      <a class="button" href={here({ employee: null })}>
        <Icon of={ArrowLeft} size={20} />
        {words.person.list}
      </a>
      <AuditLink profile={props.profile} subject={`employees/${employeeId}`} />
    </>
  );
  return (
    <Page title={words.title} actions={actions}>
      <Read<PersonRecord> auth={props.backend.auth} path={personPath(employeeId)}>
        {(record) => <Person {...props} known={record} />}
      </Read>
    </Page>
  );
}

function Person({ known, ...props }: PageProps & { known: PersonRecord }) {
  const [record, setRecord] = useState(known);
  const { edits, arranges, passwords } = rights(props);
  const card = { ...props, record, onChanged: setRecord };
  const department = props.profile.departments.find(({ id }) => id === record.departmentId);
  const today = calendarDateOf(now.value, props.profile.organisation.timeZone);
  return (
    <>
      <div class="person-head">
        <h3>
          {record.code} {record.name}
        </h3>
        <p>{department?.name}</p>
        <Service person={record} today={today} />
        {isOpen("months", props.profile) && (
          <a
            class="button button-plain"
            href={href("months", { department: record.departmentId, employee: record.id })}
          >
            <Icon of={CalendarDays} size={20} />
            {consoleTexts.value.areas.months}
          </a>
        )}
      </div>
      {!(edits || arranges || passwords) && <p class="field-hint">{shared.value.viewOnly}</p>}
      <BasicsForm {...card} canEdit={edits} />
      <div class="person-cards">
        <CodeCard {...card} canEdit={edits} />
        <Assignments {...card} canEdit={edits} today={today} />
        <PatternCard {...card} canEdit={arranges} />
        <PrimaryCard {...card} canEdit={arranges} />
        <HelpsCard {...card} canEdit={arranges} />
        {passwords && <PasswordCard {...card} />}
        <RetirementCard {...card} canEdit={edits} />
      </div>
    </>
  );
}
