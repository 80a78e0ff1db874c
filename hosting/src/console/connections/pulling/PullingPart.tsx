import { may } from "../../../data/permissions";
import type { Pulling } from "../../../data/pulling";
import { Check } from "../../../shared/ui/Check";
import { Choice } from "../../../shared/ui/Choice";
import { SelectField } from "../../../shared/ui/SelectField";
import { Section, SettingsForm } from "../../form/SettingsForm";
import { useForm } from "../../form/useForm";
import { Read } from "../../Read";
import type { PartProps } from "../ConnectionsPage";
import { DefaultFields } from "./DefaultFields";
import { Difference } from "./Difference";
import { texts } from "./i18n/texts";
import { check, draftOf, PATH, save, UNITS } from "./pulling";

/** 取り込みの設定: what is taken, what counts, and what stands there until it was pulled. */
export function PullingPart(props: PartProps) {
  return (
    <>
      <Read<Pulling> auth={props.backend.auth} path={PATH}>
        {(settings) => <Settings {...props} settings={settings} />}
      </Read>
      {may(props.profile.permissions, "settings", "view") && <Difference {...props} />}
    </>
  );
}

function Settings({ backend, canEdit, settings }: PartProps & { settings: Pulling }) {
  const words = texts.value;
  const form = useForm({
    known: draftOf(settings),
    check,
    send: (draft) => save(backend.auth, draft),
    meanings: { endBeforeStart: words.endBeforeStart, overlaps: words.overlaps },
  });
  const { draft, type, faultOf } = form;
  return (
    <SettingsForm form={form} canEdit={canEdit}>
      <Section title={words.taken} hint={words.takenHint}>
        <Check
          label={words.attendance}
          checked={draft.attendance}
          onCheck={(attendance) => type({ attendance })}
          hint={words.attendanceHint}
        />
        <SelectField
          label={words.unit}
          value={draft.unit}
          onValue={(unit) => type({ unit })}
          options={UNITS.map((each) => [`${each}`, words.minutes(each)])}
          hint={words.unitHint}
          error={faultOf("unit")}
        />
      </Section>
      <Section title={words.primary} hint={words.primaryHint}>
        <Choice
          label={words.primaryLabel}
          value={draft.primary}
          onValue={(primary) => type({ primary })}
          options={[
            ["punches", words.sources.punches],
            ["pulled", words.sources.pulled],
          ]}
        />
      </Section>
      <DefaultFields form={form} />
    </SettingsForm>
  );
}
