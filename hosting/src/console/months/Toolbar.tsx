import { ListChecks } from "lucide";
import type { ComponentChildren } from "preact";
import { Field } from "../../shared/ui/Field";
import { Icon } from "../../shared/ui/Icon";
import { SelectField } from "../../shared/ui/SelectField";
import type { AdminProfile } from "../account";
import { href } from "../address";
import { isOpen } from "../areas";
import { place } from "../place";
import { texts } from "./i18n/texts";
import { CONTENTS, type Content, FILTERS, type Filter, view } from "./view";

interface ToolbarProps {
  /** How many are shown of how many. */
  shown: number;
  all: number;
  profile: AdminProfile;
  /** What can be done with the list. */
  children: ComponentChildren;
}

/** Who is shown and what of them; what can be done with it; and the way to the confirmation, for whoever has it. */
export function Toolbar({ shown, all, profile, children }: ToolbarProps) {
  const words = texts.value;
  const { department, month } = Object.fromEntries(place.value.params);
  return (
    <div class="month-tools">
      <Field
        type="search"
        label={words.search}
        value={view.search.value}
        onValue={(search) => {
          view.search.value = search;
        }}
      />
      <SelectField
        label={words.filter}
        value={view.filter.value}
        onValue={(filter) => {
          view.filter.value = filter as Filter;
        }}
        options={FILTERS.map((each) => [each, words.filters[each]] as const)}
      />
      <SelectField
        label={words.content}
        value={view.content.value}
        onValue={(content) => {
          view.content.value = content as Content;
        }}
        options={CONTENTS.map((each) => [each, words.contents[each]] as const)}
      />
      <p role="status" class="month-count">
        {words.shown(shown, all)}
      </p>
      {children}
      {isOpen("confirmation", profile) && (
        <a class="button" href={href("confirmation", { department, month })}>
          <Icon of={ListChecks} size={20} />
          {words.confirm}
        </a>
      )}
    </div>
  );
}
