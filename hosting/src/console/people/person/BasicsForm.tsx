import { useState } from "preact/hooks";
import { ApiProblem } from "../../../shared/api";
import { formatLongDate } from "../../../shared/time/calendarFormat";
import { Notice } from "../../../shared/ui/Notice";
import { call } from "../../api";
import { Section, SettingsForm } from "../../form/SettingsForm";
import { useForm } from "../../form/useForm";
import { BasicFields } from "../BasicFields";
import { texts } from "../i18n/texts";
import { change, type PersonRecord, personPath } from "../people";
import { type BasicsDraft, type Difference, differences, draftOf, merged } from "./basics";
import type { CardProps } from "./PersonPage";

/** 基本情報. What somebody else changes meanwhile is told, and stays unless the same was typed into. */
export function BasicsForm({ backend, record, onChanged, canEdit }: CardProps & { canEdit: boolean }) {
  const [meanwhile, setMeanwhile] = useState<{ now: PersonRecord; changes: Difference[] } | null>(null);
  const words = texts.value;

  async function send(draft: BasicsDraft, known: BasicsDraft): Promise<BasicsDraft> {
    const now = meanwhile?.now ?? record;
    try {
      const body = { revision: now.revision, ...merged(known, draft, now) };
      const saved = await change(backend.auth, record.id, body);
      setMeanwhile(null);
      onChanged(saved);
      return draftOf(saved);
    } catch (error) {
      if (error instanceof ApiProblem && error.code === "changedMeanwhile") await look(known);
      throw error;
    }
  }
  async function look(known: BasicsDraft) {
    const now = await call<PersonRecord>(backend.auth, personPath(record.id));
    setMeanwhile({ now, changes: differences(known, now) });
  }

  const form = useForm({ known: draftOf(record), send, meanings: words.meanings });
  return (
    <SettingsForm form={form} canEdit={canEdit}>
      <Section title={words.person.basics}>
        {meanwhile && <Meanwhile changes={meanwhile.changes} />}
        <BasicFields form={form} />
      </Section>
    </SettingsForm>
  );
}

function Meanwhile({ changes }: { changes: readonly Difference[] }) {
  const { fields, person } = texts.value;
  const shown = (field: string, value: string) =>
    value === "" ? person.none : field === "joinedOn" ? formatLongDate(value) : value;
  return (
    <Notice tone="warning">
      <p>{person.meanwhile}</p>
      <ul>
        {changes.map(({ field, before, after }) => (
          <li key={field}>{person.change(fields[field], shown(field, before), shown(field, after))}</li>
        ))}
      </ul>
    </Notice>
  );
}
