import { Search } from "lucide";
import { useId } from "preact/hooks";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";

/** Part of a code, a name or its reading. */
export function SearchBox({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const id = useId();
  const { search, searchHint } = texts.value.home;
  return (
    <search class="search">
      <label for={id}>
        <Icon of={Search} />
        <span class="visually-hidden">{search}</span>
      </label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        placeholder={searchHint}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </search>
  );
}
