import { Dialog } from "../../shared/ui/Dialog";
import { texts } from "./i18n/texts";

interface DiscardProps {
  onKeep: () => void;
  onDiscard: () => void;
}

/** Asks before typed input is lost. */
export function Discard({ onKeep, onDiscard }: DiscardProps) {
  const { title, text, keep, discard } = texts.value.discard;
  return (
    <Dialog title={title} onClose={onKeep}>
      <p>{text}</p>
      <div class="dialog-actions">
        <button type="button" class="button button-danger" onClick={onDiscard}>
          {discard}
        </button>
        <button type="button" class="button button-primary" autofocus onClick={onKeep}>
          {keep}
        </button>
      </div>
    </Dialog>
  );
}
