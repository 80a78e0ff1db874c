import type { Auth } from "firebase/auth";
import type { ComponentChildren } from "preact";
import type { Call } from "../../shared/api";
import { words as shared } from "../../shared/i18n/shared";
import { TextArea } from "../../shared/ui/TextArea";
import { call } from "../api";
import { FormDialog } from "../form/FormDialog";
import { useForm } from "../form/useForm";
import { texts } from "./i18n/texts";

interface ReasonDialogProps {
  auth: Auth;
  title: string;
  verb: string;
  /** What is told once it is done. */
  done: string;
  path: string;
  method: NonNullable<Call["method"]>;
  /** What is sent besides the reason. */
  body?: Readonly<Record<string, unknown>>;
  onClose: () => void;
  /** What follows from it. */
  children: ComponentChildren;
}

/** A question before something that asks for a reason. */
export function ReasonDialog({
  auth,
  path,
  method,
  body,
  done,
  title,
  verb,
  onClose,
  children,
}: ReasonDialogProps) {
  const words = texts.value;
  const form = useForm({
    known: { reason: "" },
    check: ({ reason }) => (reason.trim() ? {} : { reason: words.reasonMissing }),
    send: async (draft) => {
      await call(auth, path, { method, body: { ...body, reason: draft.reason.trim() } });
      return draft;
    },
    meanings: { ...words.meanings, ...words.obstacles },
    done,
  });
  return (
    <FormDialog title={title} verb={verb} form={form} onClose={onClose}>
      {children}
      <TextArea
        label={shared.value.reason}
        value={form.draft.reason}
        maxLength={500}
        error={form.faultOf("reason")}
        onValue={(reason) => form.type({ reason })}
      />
    </FormDialog>
  );
}
