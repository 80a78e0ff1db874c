import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { words as shared } from "../../../shared/i18n/shared";
import { Field } from "../../../shared/ui/Field";
import { SelectField } from "../../../shared/ui/SelectField";
import { TextArea } from "../../../shared/ui/TextArea";
import { FormDialog } from "../../form/FormDialog";
import { texts as formTexts } from "../../form/i18n/texts";
import { useForm } from "../../form/useForm";
import type { Connection } from "../connection";
import { texts } from "./i18n/texts";
import { type Clash, candidates, decide, found, type Matching, type Unmatched } from "./matching";

const SEARCHED = 10; // from so many on they are looked for

interface MatchByHandProps {
  auth: Auth;
  connection: Connection;
  matching: Matching;
  external: Unmatched | Clash;
  onDone: () => void;
  onClose: () => void;
}

/** Somebody at the provider is said to be one of ours. */
export function MatchByHand({ auth, connection, matching, external, onDone, onClose }: MatchByHandProps) {
  const [text, setText] = useState("");
  const { byHandTitle, byHandLead, match, choose, search, matched, meanings } = texts.value;
  const people = candidates(external, matching.missing);
  const likely = "near" in external && external.near.length === 0 ? "" : (people[0]?.employeeId ?? "");
  const form = useForm({
    known: { employeeId: likely, reason: "" },
    check: ({ employeeId, reason }) => ({
      ...(employeeId === "" && { employeeId: choose }),
      ...(reason.trim() === "" && { reason: formTexts.value.missing }),
    }),
    send: async (draft) => {
      await decide(auth, connection.id, external.externalId, { ...draft, reason: draft.reason.trim() });
      onDone();
      return draft;
    },
    meanings,
    done: matched.done,
  });
  const { draft, type, faultOf } = form;
  const offered = people.filter(
    (one) => one.employeeId === draft.employeeId || found([one], text).length > 0,
  );
  return (
    <FormDialog title={byHandTitle} verb={match} form={form} onClose={onClose}>
      <p>{byHandLead(external.name, external.code)}</p>
      {people.length > SEARCHED && (
        <Field type="search" label={search} value={text} onValue={setText} maxLength={80} />
      )}
      <SelectField
        label={texts.value.columns.employee}
        value={draft.employeeId}
        onValue={(employeeId) => type({ employeeId })}
        options={[
          ["", choose],
          ...offered.map(({ employeeId, code, name }) => [employeeId, `${code} ${name}`] as const),
        ]}
        error={faultOf("employeeId")}
      />
      <TextArea
        label={shared.value.reason}
        value={draft.reason}
        onValue={(reason) => type({ reason })}
        maxLength={200}
        error={faultOf("reason")}
      />
    </FormDialog>
  );
}
