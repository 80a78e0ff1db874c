import { TriangleAlert } from "lucide";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../i18n/texts";
import type { Line } from "../list/lines";
import { useIssuing } from "./Issuing";

/** 超過通知文: 未発行 and 済 are buttons that issue it; of a month that is not confirmed, whether one is due. */
export function NoticeCell({ line }: { line: Line }) {
  const issuing = useIssuing();
  const { notice, person } = line;
  if (!issuing || !notice) return line.isLong ? <Due /> : null;
  const words = texts.value.notices;
  const label = notice.issues === 0 ? words.unissued : words.issued(notice.issues);
  const busy = issuing.busy.value === person.id;
  function press() {
    if (notice?.issues === 0) void issuing?.issue(line);
    else if (issuing) issuing.asked.value = line;
  }
  return (
    <button
      type="button"
      class={`button notice-button notice-${notice.state}`}
      aria-label={words.of(label, person.name)}
      aria-busy={busy}
      disabled={busy}
      onClick={press}
    >
      {label}
    </button>
  );
}

function Due() {
  return (
    <span class="grid-warning">
      <Icon of={TriangleAlert} size={12} />
      {texts.value.long}
    </span>
  );
}
