import type { Auth } from "firebase/auth";
import { KeyRound } from "lucide";
import { useState } from "preact/hooks";
import { words } from "../../shared/i18n/shared";
import type { PasswordRules } from "../../shared/password/rules";
import { Dialog } from "../../shared/ui/Dialog";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { ChangeForm } from "./ChangeForm";

export interface ChangePasswordProps {
  auth: Auth;
  code: string;
  rules: PasswordRules;
}

/** パスワードを変更: a button, and the dialog behind it. */
export function ChangePassword(props: ChangePasswordProps) {
  const [state, setState] = useState<"shut" | "open" | "changed">("shut");
  const labels = texts.value.password;
  const shut = () => setState("shut");
  return (
    <>
      <button type="button" class="button change-password" onClick={() => setState("open")}>
        <Icon of={KeyRound} size={20} />
        {labels.change}
      </button>
      {state !== "shut" && (
        <Dialog title={labels.change} onClose={shut}>
          {state === "open" ? (
            <ChangeForm {...props} onDone={() => setState("changed")} onCancel={shut} />
          ) : (
            <>
              <Notice tone="success">{labels.changed}</Notice>
              <div class="dialog-actions">
                <button type="button" class="button button-primary" autofocus onClick={shut}>
                  {words.value.close}
                </button>
              </div>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}
