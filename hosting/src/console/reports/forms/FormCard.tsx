import type { Auth } from "firebase/auth";
import { Download, FileText } from "lucide";
import { useId, useState } from "preact/hooks";
import { formatDate } from "../../../shared/time/format";
import { Icon } from "../../../shared/ui/Icon";
import { Notice } from "../../../shared/ui/Notice";
import { call } from "../../api";
import { useDeed } from "../../useDeed";
import { useDownload } from "../../useDownload";
import { texts } from "../i18n/texts";
import { formatSize } from "../size";
import { FieldNames } from "./FieldNames";
import { FormChange } from "./FormChange";
import { type Form, PATH } from "./forms";

export interface FormCardProps {
  auth: Auth;
  form: Form;
  isEditor: boolean;
  onChanged: () => void;
}

/** One kind: whose form it is written on, and what can be done with that. */
export function FormCard(props: FormCardProps) {
  const { auth, form, isEditor } = props;
  const id = useId();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const { forms, kinds, failed } = texts.value;
  const name = (kinds as Record<string, string>)[form.kind] ?? form.kind;
  const path = `${PATH}/${form.kind}`;
  const sample = useDownload(auth, failed);
  const fetch = useDeed(async () => {
    const found = await call<{ url: string }>(auth, `${path}/file`);
    location.assign(found.url);
  });
  return (
    <li class="card form-card" aria-labelledby={id}>
      <div class="report-head">
        <h3 id={id}>{name}</h3>
        <FormState form={form} />
      </div>
      <div class="report-actions">
        {isEditor && <FormChange {...props} onRefused={setRefused} name={name} describedBy={id} />}
        {form.template && (
          <button
            type="button"
            class="button"
            aria-describedby={id}
            aria-busy={fetch.busy}
            onClick={() => void fetch.run()}
          >
            <Icon of={Download} size={20} />
            {forms.fetch}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-describedby={id}
          aria-busy={sample.busy}
          onClick={() => void sample.save(`${path}/sample`, `${forms.sample}_${name}.xlsx`)}
        >
          <Icon of={FileText} size={20} />
          {forms.sample}
        </button>
      </div>
      <Refusal faults={refused} />
      {fetch.error && <Notice tone="error">{fetch.error}</Notice>}
      <FieldNames tables={form.tables} />
    </li>
  );
}

function FormState({ form: { template } }: { form: Form }) {
  const { standard, own } = texts.value.forms;
  if (template === null) return <span class="badge">{standard}</span>;
  return (
    <p class="report-state">
      <span class="badge badge-good">{own}</span>
      <span class="form-name">{template.name}</span>
      <span class="soft figures">
        {formatSize(template.size)} {formatDate(Date.parse(template.at))}
      </span>
    </p>
  );
}

/** All that is wrong with a form, each with its remedy. */
function Refusal({ faults }: { faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <Notice tone="error">
      <p>{texts.value.forms.refused}</p>
      <ul class="form-faults">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Notice>
  );
}
