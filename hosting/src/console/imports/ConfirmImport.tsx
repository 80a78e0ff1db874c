import { words } from "../../shared/i18n/shared";
import { Dialog } from "../../shared/ui/Dialog";
import { texts } from "./i18n/texts";
import type { ListPreview } from "./list";

export interface ConfirmImportProps {
  counts: ListPreview["counts"];
  onCancel: () => void;
  onConfirm: () => void;
}

/** Asks once more, with the figures. */
export function ConfirmImport({ counts, onCancel, onConfirm }: ConfirmImportProps) {
  const { title, question } = texts.value.confirm;
  return (
    <Dialog title={title} onClose={onCancel}>
      <p>{question(counts.new, counts.changed)}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onCancel}>
          {words.value.cancel}
        </button>
        <button type="button" class="button button-primary" onClick={onConfirm}>
          {texts.value.buttons.run}
        </button>
      </div>
    </Dialog>
  );
}
