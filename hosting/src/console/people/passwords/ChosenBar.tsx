import { useState } from "preact/hooks";
import type { PageProps } from "../../pageProps";
import { texts } from "../i18n/texts";
import type { Person } from "../people";
import { SendLinks } from "./SendLinks";
import { Slips } from "./Slips";

interface ChosenBarProps extends PageProps {
  people: readonly Person[];
  /** Once it is done, or given up: nobody is chosen any more. */
  onDone: () => void;
}

/** What can be done with those who are chosen. */
export function ChosenBar({ people, onDone, ...props }: ChosenBarProps) {
  const [doing, setDoing] = useState<"links" | "slips" | null>(null);
  const words = texts.value;
  const shut = () => setDoing(null);
  return (
    <div class="actions people-chosen">
      <p role="status">{words.chosen(people.length)}</p>
      <button type="button" class="button button-plain" onClick={onDone}>
        {words.unchoose}
      </button>
      <button type="button" class="button" onClick={() => setDoing("links")}>
        {words.links.button}
      </button>
      <button type="button" class="button" onClick={() => setDoing("slips")}>
        {words.slips.button}
      </button>
      {doing === "links" && <SendLinks {...props} people={people} onClose={shut} />}
      {doing === "slips" && <Slips {...props} people={people} onClose={shut} />}
    </div>
  );
}
