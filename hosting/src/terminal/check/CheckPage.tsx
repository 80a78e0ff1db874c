import "./check.css";
import { RotateCw } from "lucide";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { CopyButton } from "../../shared/ui/CopyButton";
import { Icon } from "../../shared/ui/Icon";
import { Notice, type Tone } from "../../shared/ui/Notice";
import { Page } from "../screens/Page";
import { CheckRow } from "./CheckRow";
import { COUNT, type Finding, GROUPS, runAll } from "./checks";
import { texts } from "./i18n/texts";
import { reportText } from "./report";

/** 端末の確認: what a terminal needs of this device and its network, and what to change. */
export function CheckPage() {
  const { findings, again } = useFindings();
  const { title, lead, groups, copy, again: againText } = texts.value;
  const names = Object.keys(GROUPS) as (keyof typeof GROUPS)[];
  const isDone = findings.length === COUNT;
  return (
    <Page title={title}>
      <p>{lead}</p>
      <Summary findings={findings} />
      <div class="check-actions">
        <CopyButton label={copy} text={reportText(findings, new Date())} primary />
        <button type="button" class="button" disabled={!isDone} onClick={again}>
          <Icon of={RotateCw} size={20} />
          {againText}
        </button>
      </div>
      {names.map((group) => (
        <section key={group} aria-labelledby={`check-${group}`}>
          <h2 id={`check-${group}`}>{groups[group]}</h2>
          <ul class="checks">
            {GROUPS[group].map((id) => (
              <CheckRow key={id} id={id} finding={findings.find((each) => each.id === id)} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

/** The findings of the last run, as they come. */
function useFindings() {
  const [findings, setFindings] = useState<Finding[]>([]);
  const run = useRef(0);
  const again = useCallback(() => {
    run.current += 1;
    const mine = run.current;
    setFindings([]);
    void runAll((finding) => mine === run.current && setFindings((before) => [...before, finding]));
  }, []);
  useEffect(again, [again]);
  return { findings, again };
}

function Summary({ findings }: { findings: readonly Finding[] }) {
  const { progress, allWell, problems, warnings } = texts.value;
  if (findings.length < COUNT)
    return (
      <label class="check-progress">
        {progress(findings.length, COUNT)}
        <progress value={findings.length} max={COUNT} />
      </label>
    );
  const count = (verdict: string) => findings.filter((each) => each.verdict === verdict).length;
  const said: [Tone, string][] = [
    ["error", count("problem") > 0 ? problems(count("problem")) : ""],
    ["warning", count("warning") > 0 ? warnings(count("warning")) : ""],
  ];
  const all = said.filter(([, text]) => text !== "");
  const [tone] = all[0] ?? ["success"];
  return <Notice tone={tone as Tone}>{all.map(([, text]) => text).join(" ") || allWell}</Notice>;
}
