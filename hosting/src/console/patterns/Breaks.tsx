import { Plus, X } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import { MinuteField } from "../../shared/ui/MinuteField";
import { replaced } from "../form/names";
import { texts } from "./i18n/texts";
import { emptyBreak, type TypedSpan } from "./patterns";

interface BreaksProps {
  breaks: readonly TypedSpan[];
  onBreaks: (breaks: readonly TypedSpan[]) => void;
  faultOf: (field: string) => string | null;
}

const MOST = 10;

/** The breaks of a pattern. */
export function Breaks({ breaks, onBreaks, faultOf }: BreaksProps) {
  const words = texts.value;
  return (
    <fieldset class="breaks">
      <legend>{words.breaks}</legend>
      {breaks.map((rest, index) => (
        <div key={rest.key} class="spans">
          <MinuteField
            label={words.breakStart(index + 1)}
            value={rest.start}
            onValue={(start) => onBreaks(replaced(breaks, index, { ...rest, start }))}
            error={faultOf(`breaks.${rest.key}`)}
          />
          <MinuteField
            label={words.breakEnd(index + 1)}
            value={rest.end}
            onValue={(end) => onBreaks(replaced(breaks, index, { ...rest, end }))}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={words.removeBreak(index + 1)}
            onClick={() => onBreaks(breaks.filter((each) => each !== rest))}
          >
            <Icon of={X} size={20} />
          </button>
        </div>
      ))}
      {breaks.length < MOST && (
        <button type="button" class="button" onClick={() => onBreaks([...breaks, emptyBreak()])}>
          <Icon of={Plus} size={20} />
          {words.addBreak}
        </button>
      )}
    </fieldset>
  );
}
