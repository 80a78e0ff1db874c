import { Notice } from "../../shared/ui/Notice";
import { ChangeList } from "./ChangeList";
import type { Change } from "./changes";
import { texts } from "./i18n/texts";

interface MeanwhileProps {
  changes: readonly Change[];
  onTake: () => void;
  onKeep: () => void;
}

/** The day was changed by somebody else while the form was open: what, and how to go on. */
export function Meanwhile({ changes, onTake, onKeep }: MeanwhileProps) {
  const { text, take, keep } = texts.value.meanwhile;
  return (
    <Notice tone="warning">
      <p>{text}</p>
      <ChangeList changes={changes} />
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onTake}>
          {take}
        </button>
        <button type="button" class="button" onClick={onKeep}>
          {keep}
        </button>
      </div>
    </Notice>
  );
}
