import { TriangleAlert } from "lucide";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import { isUnsent, stateOf } from "../../outbox/state";
import { paths } from "../route";
import { useTerminal } from "../useTerminal";

/** Lower right of the home screen, while something is unsent. */
export function UnsentNotice() {
  const { terminal } = useTerminal();
  const { unsent } = texts.value;
  const entries = terminal.outbox.entries.value.filter(isUnsent);
  const wrong = entries.some((entry) => stateOf(entry) === "wrongPassword");
  return (
    <div class="unsent-notice" role="status">
      {entries.length > 0 && (
        <div class="unsent-notice-body">
          <Icon of={TriangleAlert} />
          <p>
            {unsent.notice}
            {wrong && <span class="unsent-notice-wrong">{unsent.noticeWrong}</span>}
          </p>
          <a class="button" href={paths.unsent}>
            {unsent.check}
          </a>
        </div>
      )}
    </div>
  );
}
