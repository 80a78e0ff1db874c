import { Lock, LockOpen, TriangleAlert } from "lucide";
import type { ComponentChildren } from "preact";
import { Icon } from "../../shared/ui/Icon";
import { MARKS, MarkLabel } from "./grid/marks";
import { texts } from "./i18n/texts";

/** What the marks of the list mean. */
export function Legend() {
  const { legend, explained, reach, long, standings } = texts.value;
  return (
    <details class="card month-legend">
      <summary>{legend}</summary>
      <dl>
        {MARKS.map((mark) => (
          <Entry key={mark} sign={<MarkLabel mark={mark} />} text={explained[mark]} />
        ))}
        {(["warned", "over"] as const).map((each) => (
          <Entry key={each} sign={<Warning reach={each} text={reach[each]} />} text={explained[each]} />
        ))}
        <Entry sign={<Warning reach="over" text={long} />} text={explained.long} />
        <Entry sign={<Sign of={Lock} text={standings.locked} />} text={explained.locked} />
        <Entry sign={<Sign of={LockOpen} text={standings.unlocked} />} text={explained.unlocked} />
      </dl>
    </details>
  );
}

function Entry({ sign, text }: { sign: ComponentChildren; text: string }) {
  return (
    <div>
      <dt>{sign}</dt>
      <dd>{text}</dd>
    </div>
  );
}

const Warning = ({ reach, text }: { reach: "warned" | "over"; text: string }) => (
  <span class={`reach-${reach}`}>
    <Sign of={TriangleAlert} text={text} />
  </span>
);

function Sign({ of, text }: { of: typeof Lock; text: string }) {
  return (
    <span class="mark">
      <Icon of={of} size={12} />
      {text}
    </span>
  );
}
