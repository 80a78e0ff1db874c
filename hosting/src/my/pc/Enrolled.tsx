import { useState } from "preact/hooks";
import { words } from "../../shared/i18n/shared";
import { Dialog } from "../../shared/ui/Dialog";
import { Notice } from "../../shared/ui/Notice";
import type { EmployeeAccount } from "../account";
import { texts as pageTexts } from "../i18n/texts";
import { type EnrolledPc, forgetPc } from "./enrolled";
import { texts } from "./i18n/texts";
import { startAnew } from "./startAnew";

/** Which PC this browser is, and the way back. */
export function Enrolled({ account, pc }: { account: EmployeeAccount; pc: EnrolledPc }) {
  const [asks, setAsks] = useState(false);
  const labels = texts.value;
  const end = async () => {
    await forgetPc();
    await startAnew(account);
  };
  return (
    <>
      <Notice tone="success">{labels.enrolled(pc.name, pc.department)}</Notice>
      <p>{pageTexts.value.pc.lead(pc.name)}</p>
      <p>{labels.exceptions}</p>
      <a class="button button-primary" href="/my/">
        {labels.toSignIn}
      </a>
      <button type="button" class="button" onClick={() => setAsks(true)}>
        {labels.forget}
      </button>
      {asks && (
        <Dialog title={labels.forgetAsk} onClose={() => setAsks(false)}>
          <p>{labels.forgetText}</p>
          <div class="dialog-actions">
            <button type="button" class="button" autofocus onClick={() => setAsks(false)}>
              {words.value.cancel}
            </button>
            <button type="button" class="button button-danger" onClick={() => void end()}>
              {labels.forget}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
