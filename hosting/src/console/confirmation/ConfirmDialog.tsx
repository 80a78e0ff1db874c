import type { Auth } from "firebase/auth";
import { formatMonth } from "../../shared/time/calendarFormat";
import { Notice } from "../../shared/ui/Notice";
import { TextArea } from "../../shared/ui/TextArea";
import { call } from "../api";
import { FormDialog } from "../form/FormDialog";
import { useForm } from "../form/useForm";
import { texts } from "./i18n/texts";
import { type Candidate, pathOf, type UnsentTerminal } from "./overview";

interface ConfirmDialogProps {
  auth: Auth;
  departmentId: string;
  month: string;
  chosen: readonly Candidate[];
  terminals: readonly UnsentTerminal[];
  onClose: () => void;
}

/** The question before a month is confirmed: what will be locked, and why although something is lacking. */
export function ConfirmDialog({ auth, departmentId, month, chosen, terminals, onClose }: ConfirmDialogProps) {
  const words = texts.value;
  const lacking = chosen.filter(({ lacks }) => lacks.length > 0).length;
  const isLacking = lacking + terminals.length > 0;
  const form = useForm({
    known: { despite: "" },
    check: ({ despite }) => (isLacking && !despite.trim() ? { despite: words.reasonMissing } : {}),
    send: async (draft) => {
      const targets = chosen.map(({ employeeId }) => employeeId);
      const body = { targets, despite: draft.despite.trim() || null };
      await call(auth, `${pathOf(departmentId, month)}/confirmation`, { method: "POST", body });
      return draft;
    },
    meanings: { ...words.meanings, ...words.obstacles },
    done: words.begun,
  });
  return (
    <FormDialog title={words.confirmTitle} verb={words.confirm} form={form} onClose={onClose}>
      <p>{words.question(formatMonth(month), chosen.length)}</p>
      <p>{words.consequence}</p>
      {isLacking && (
        <>
          <Notice tone="warning">{words.despite(lacking, terminals.length)}</Notice>
          <TextArea
            label={words.despiteReason}
            value={form.draft.despite}
            maxLength={500}
            error={form.faultOf("despite")}
            onValue={(despite) => form.type({ despite })}
          />
        </>
      )}
    </FormDialog>
  );
}
