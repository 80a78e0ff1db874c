import type { Auth } from "firebase/auth";
import { may } from "../../data/permissions";
import { SettingsForm } from "../form/SettingsForm";
import { useForm } from "../form/useForm";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { Read } from "../Read";
import { EmploymentTypes } from "./EmploymentTypes";
import { texts } from "./i18n/texts";
import { Letters } from "./Letters";
import { LimitSets } from "./LimitSets";
import { check, draftOf, type Limits, PATH, saveLimits } from "./limits";
import { Warnings } from "./Warnings";
import "./thresholds.css";

/** 上限の設定: how much overtime is allowed, to whom, and when they are warned. */
export function ThresholdsPage({ backend, profile }: PageProps) {
  return (
    <Page title={texts.value.title}>
      <Read<Limits> auth={backend.auth} path={PATH}>
        {(limits) => (
          <Thresholds
            auth={backend.auth}
            canEdit={may(profile.permissions, "settings", "edit")}
            limits={limits}
          />
        )}
      </Read>
    </Page>
  );
}

function Thresholds({ auth, canEdit, limits }: { auth: Auth; canEdit: boolean; limits: Limits }) {
  const { belowUsualLimit, notAscending } = texts.value;
  const form = useForm({
    known: draftOf(limits),
    check,
    send: (draft) => saveLimits(auth, draft),
    meanings: { belowUsualLimit, notAscending },
  });
  return (
    <SettingsForm form={form} canEdit={canEdit}>
      <LimitSets form={form} />
      <EmploymentTypes form={form} />
      <Warnings form={form} />
      <Letters form={form} />
    </SettingsForm>
  );
}
