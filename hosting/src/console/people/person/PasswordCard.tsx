import { useState } from "preact/hooks";
import { ApiProblem } from "../../../shared/api";
import { NewPassword } from "../../../shared/password/NewPassword";
import { faultIn, refusalOf } from "../../../shared/password/rules";
import { formatDate } from "../../../shared/time/format";
import { FormDialog } from "../../form/FormDialog";
import { useForm } from "../../form/useForm";
import { Read } from "../../Read";
import { texts } from "../i18n/texts";
import { type Since, setPassword, sincePath } from "../passwords/passwords";
import { SendLinks } from "../passwords/SendLinks";
import { Slips } from "../passwords/Slips";
import { Card } from "./Card";
import type { CardProps } from "./PersonPage";

/** Whether there is a password, and the three ways to another one. */
export function PasswordCard(props: CardProps) {
  const { backend, record } = props;
  const [doing, setDoing] = useState<"set" | "links" | "slips" | null>(null);
  const { person, links, slips } = texts.value;
  return (
    <Card title={person.password.title}>
      <Read<Since> auth={backend.auth} path={sincePath({ employeeId: record.id })}>
        {({ passwords: [found] }, again) => {
          const shut = () => {
            setDoing(null);
            again();
          };
          return (
            <>
              <p>
                {found ? person.password.since(formatDate(new Date(found.setAt))) : person.password.missing}
              </p>
              {doing === "set" && <SetDialog {...props} onClose={shut} />}
              {doing === "links" && <SendLinks {...props} people={[record]} onClose={shut} />}
              {doing === "slips" && <Slips {...props} people={[record]} onClose={shut} />}
            </>
          );
        }}
      </Read>
      <div class="person-buttons">
        <button type="button" class="button" onClick={() => setDoing("links")}>
          {links.button}
        </button>
        <button type="button" class="button" onClick={() => setDoing("slips")}>
          {slips.button}
        </button>
        <button type="button" class="button" onClick={() => setDoing("set")}>
          {person.password.set}
        </button>
      </div>
    </Card>
  );
}

function SetDialog({ backend, profile, record, onClose }: CardProps & { onClose: () => void }) {
  const words = texts.value.person.password;
  const rules = profile.organisation.passwords;
  const [refused, setRefused] = useState<string | null>(null);
  const form = useForm({
    known: { password: "" },
    check: ({ password }): Record<string, string> => {
      const fault = faultIn(password, rules);
      return fault ? { password: fault } : {};
    },
    send: async ({ password }) => {
      setRefused(null);
      await setPassword(backend.auth, record.id, password).catch((error: unknown) => {
        if (error instanceof ApiProblem) setRefused(refusalOf(error));
        throw error;
      });
      return { password: "" };
    },
  });
  return (
    <FormDialog title={words.set} form={form} onClose={onClose}>
      <p>{words.setHint}</p>
      <NewPassword
        code={record.code}
        rules={rules}
        value={form.draft.password}
        onValue={(password) => form.type({ password })}
        error={refused ?? form.faultOf("password")}
      />
    </FormDialog>
  );
}
