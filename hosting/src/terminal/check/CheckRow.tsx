import { CircleAlert, CircleCheck, CircleDashed, type IconNode, TriangleAlert } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import type { Finding } from "./checks";
import { texts } from "./i18n/texts";
import type { CheckId, Verdict } from "./outcome";
import { remedyText } from "./report";

const ICONS: Record<Verdict, IconNode> = { ok: CircleCheck, warning: TriangleAlert, problem: CircleAlert };
const TONES: Record<Verdict, string> = { ok: "success", warning: "warning", problem: "error" };

/** One check: what it is about, what came out, and what to change. */
export function CheckRow({ id, finding }: { id: CheckId; finding: Finding | undefined }) {
  const { names, verdicts } = texts.value;
  return (
    <li class="check">
      <span class={`badge ${finding ? `badge-${TONES[finding.verdict]}` : ""}`}>
        <Icon of={finding ? ICONS[finding.verdict] : CircleDashed} size={20} />
        {verdicts[finding?.verdict ?? "running"]}
      </span>
      <div>
        <h3>{names[id]}</h3>
        {finding && <Found finding={finding} />}
      </div>
    </li>
  );
}

function Found({ finding }: { finding: Finding }) {
  const facts = [finding.host, finding.detail].filter(Boolean).join(" · ");
  return (
    <>
      {facts && <p class="check-facts">{facts}</p>}
      {finding.remedy && <p>{remedyText(finding)}</p>}
    </>
  );
}
