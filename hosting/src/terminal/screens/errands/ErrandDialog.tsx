import { Dialog } from "../../../shared/ui/Dialog";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import type { RosterEmployee } from "../../roster/roster";
import { CountsForm } from "./CountsForm";
import { ERRAND_ICONS, type Errand } from "./errand";
import { TimecardForm } from "./TimecardForm";

const FORMS = { timecard: TimecardForm, counts: CountsForm };

export interface ErrandDialogProps {
  employee: RosterEmployee;
  errand: Errand;
  onDone: () => void;
}

/** What somebody's name was tapped for. */
export function ErrandDialog({ employee, errand, onDone }: ErrandDialogProps) {
  const Form = FORMS[errand];
  return (
    <Dialog title={`${employee.code} ${employee.name}`} onClose={onDone}>
      <p class="punch-type">
        <Icon of={ERRAND_ICONS[errand]} size={32} />
        {texts.value.errands[errand]}
      </p>
      <Form employee={employee} onDone={onDone} />
    </Dialog>
  );
}
