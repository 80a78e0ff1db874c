import { words } from "../../shared/i18n/shared";
import { Notice } from "../../shared/ui/Notice";
import { Details } from "../month/DayCards";
import type { Row } from "../month/rows";

interface ReadOnlyDayProps {
  row: Row;
  /** Why nothing can be written. */
  why: string;
  onClose: () => void;
}

/** A day as it stands, for reading. */
export function ReadOnlyDay({ row, why, onClose }: ReadOnlyDayProps) {
  return (
    <>
      <Notice tone="info">{why}</Notice>
      <div class="day-details">
        <Details row={row} />
      </div>
      <div class="dialog-actions">
        <button type="button" class="button button-primary" autofocus onClick={onClose}>
          {words.value.close}
        </button>
      </div>
    </>
  );
}
