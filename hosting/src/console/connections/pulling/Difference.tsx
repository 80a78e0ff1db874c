import type { Auth } from "firebase/auth";
import { may } from "../../../data/permissions";
import { Field } from "../../../shared/ui/Field";
import { call } from "../../api";
import { Section, SettingsForm } from "../../form/SettingsForm";
import { useForm } from "../../form/useForm";
import { PATH as ORGANISATION } from "../../organisation/settings";
import { Read } from "../../Read";
import type { PartProps } from "../ConnectionsPage";
import { texts } from "./i18n/texts";

interface Organisation {
  /** Minutes. */
  sourceDifference: number;
}

/** 差分: by how many minutes the two sources must differ for a day to be marked. A setting of the organisation. */
export function Difference({ backend, profile }: PartProps) {
  return (
    <Read<Organisation> auth={backend.auth} path={ORGANISATION}>
      {(organisation) => (
        <DifferenceForm
          auth={backend.auth}
          organisation={organisation}
          canEdit={may(profile.permissions, "settings", "edit")}
        />
      )}
    </Read>
  );
}

interface DifferenceFormProps {
  auth: Auth;
  organisation: Organisation;
  canEdit: boolean;
}

function DifferenceForm({ auth, organisation, canEdit }: DifferenceFormProps) {
  const { difference, differenceHint, differenceLabel } = texts.value;
  const form = useForm({
    known: { sourceDifference: `${organisation.sourceDifference}` },
    send: async (draft) => {
      const body = { sourceDifference: Number(draft.sourceDifference) };
      const saved = await call<Organisation>(auth, ORGANISATION, { method: "PATCH", body });
      return { sourceDifference: `${saved.sourceDifference}` };
    },
  });
  return (
    <SettingsForm form={form} canEdit={canEdit}>
      <Section title={difference} hint={differenceHint}>
        <Field
          type="number"
          min={1}
          max={240}
          label={differenceLabel}
          value={form.draft.sourceDifference}
          onValue={(sourceDifference) => form.type({ sourceDifference })}
          error={form.faultOf("sourceDifference")}
        />
      </Section>
    </SettingsForm>
  );
}
