import { ArrowLeft, ChevronLeft, ChevronRight, FileSpreadsheet } from "lucide";
import { Icon } from "../../../shared/ui/Icon";
import type { AdminProfile } from "../../account";
import { href } from "../../address";
import { isOpen } from "../../areas";
import { here, place } from "../../place";
import { texts } from "../i18n/texts";
import type { Person } from "../list/person";

interface PersonHeadProps {
  /** Null for somebody who is not in the list. */
  person: Person | null;
  /** Those whom the list shows, in its order. */
  around: readonly Person[];
  profile: AdminProfile;
  month: string;
}

/** Whose month it is, the ways to the one before and after in the list, back to it, and to its file. */
export function PersonHead({ person, around, profile, month }: PersonHeadProps) {
  const words = texts.value.detail;
  const position = around.findIndex(({ id }) => id === person?.id);
  const back = here({ employee: null, day: null, arrange: null });
  return (
    <div class="person-head">
      <a class="button" href={back}>
        <Icon of={ArrowLeft} size={20} />
        {words.back}
      </a>
      {person && (
        <h3>
          <small>{person.code}</small> {person.name} <small>{person.position}</small>
        </h3>
      )}
      {position >= 0 && (
        <nav class="person-ways" aria-label={words.title}>
          <Way to={around[position - 1]} label={words.previous} icon={ChevronLeft} />
          <span class="figures">{words.position(position + 1, around.length)}</span>
          <Way to={around[position + 1]} label={words.next} icon={ChevronRight} />
        </nav>
      )}
      {person && isOpen("reports", profile) && (
        <a class="button" href={href("reports", { ...asked(month), employee: person.id })}>
          <Icon of={FileSpreadsheet} size={20} />
          {words.excel}
        </a>
      )}
    </div>
  );
}

const asked = (month: string) => ({
  department: place.value.params.get("department"),
  kind: "month",
  month,
});

interface WayProps {
  to: Person | undefined;
  label: (name: string) => string;
  icon: typeof ChevronLeft;
}

function Way({ to, label, icon }: WayProps) {
  if (!to) return <span class="icon-button" />;
  const address = here({ employee: to.id, day: null, arrange: null });
  return (
    <a class="icon-button" href={address} aria-label={label(to.name)} title={label(to.name)}>
      <Icon of={icon} />
    </a>
  );
}
