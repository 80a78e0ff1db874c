import type { Auth } from "firebase/auth";
import { words as shared } from "../../shared/i18n/shared";
import { formatDate, formatMinute } from "../../shared/time/format";
import { TextArea } from "../../shared/ui/TextArea";
import { call } from "../api";
import { FormDialog } from "../form/FormDialog";
import { useForm } from "../form/useForm";
import { texts } from "./i18n/texts";
import { causeOf, type Receipt } from "./receipts";

export interface Asked {
  receipt: Receipt;
  accept: boolean;
}

interface DecisionDialogProps extends Asked {
  auth: Auth;
  person: string;
  onClose: () => void;
}

/** The question before something that was held enters the record, or stays out for good. */
export function DecisionDialog({ receipt, accept, auth, person, onClose }: DecisionDialogProps) {
  const words = texts.value;
  const form = useForm({
    known: { reason: "" },
    check: ({ reason }) => (reason.trim() ? {} : { reason: words.reasonMissing }),
    send: async (draft) => {
      const path = `/api/punch/receipts/${receipt.id}/decision`;
      await call(auth, path, { method: "POST", body: { accept, reason: draft.reason.trim() } });
      return draft;
    },
    meanings: words.meanings,
    done: accept ? words.done.accepted : words.done.refused,
  });
  const at = receipt.at.toDate();
  const cause = causeOf(receipt);
  return (
    <FormDialog
      title={accept ? words.acceptTitle : words.refuseTitle}
      verb={accept ? words.accept : words.refuse}
      form={form}
      onClose={onClose}
    >
      <p>
        <strong>{person}</strong> {formatDate(at)} {formatMinute(at)} {shared.value.types[receipt.type]}
      </p>
      <p>{accept ? words.accepted[cause] : words.refused[cause]}</p>
      <TextArea
        label={shared.value.reason}
        hint={words.reasonHint}
        value={form.draft.reason}
        maxLength={500}
        error={form.faultOf("reason")}
        onValue={(reason) => form.type({ reason })}
      />
    </FormDialog>
  );
}
