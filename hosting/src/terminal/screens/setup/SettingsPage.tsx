import { Notice } from "../../../shared/ui/Notice";
import { texts } from "../../i18n/texts";
import type { Keeping } from "../../punching/typeChoice";
import { Page } from "../Page";
import { isPhone } from "../phone";
import { useTerminal } from "../useTerminal";

/** 設定: 打刻種別の保持. A phone has no types on its home screen that could be kept. */
export function SettingsPage() {
  const { settings } = texts.value;
  return (
    <Page title={settings.title}>
      <section class="settings" aria-labelledby="keeping">
        <h2 id="keeping">{settings.keeping}</h2>
        {isPhone.value ? (
          <Notice tone="info">{settings.notOnPhones}</Notice>
        ) : (
          <>
            <p>{settings.explain}</p>
            <Switch kind="inOut" label={settings.inOut} />
            <Switch kind="breaks" label={settings.breaks} />
          </>
        )}
      </section>
    </Page>
  );
}

function Switch({ kind, label }: { kind: keyof Keeping; label: string }) {
  const { choice } = useTerminal().terminal;
  const on = choice.keeping.value[kind];
  return (
    <label class="switch">
      {label}
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => choice.switch(kind, event.currentTarget.checked)}
      />
    </label>
  );
}
