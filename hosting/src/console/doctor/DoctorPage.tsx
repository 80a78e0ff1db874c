import { Stethoscope } from "lucide";
import { CopyButton } from "../../shared/ui/CopyButton";
import { Icon } from "../../shared/ui/Icon";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { FindingCard } from "./FindingCard";
import { asText, type Examined, isOver, PARTS, shown, versions } from "./finding";
import { texts } from "./i18n/texts";
import { Summary } from "./Summary";
import { useExamination } from "./useExamination";
import "../lists.css";
import "./doctor.css";

/** 動作確認: whether everything was set up well, looked at by the functions themselves. */
export function DoctorPage({ backend, profile }: PageProps) {
  const { examined, begin } = useExamination(backend.auth);
  const words = texts.value;
  return (
    <Page title={words.title}>
      <p class="doctor-lead">{words.lead(profile.email)}</p>
      <div class="doctor-deeds">
        <button
          type="button"
          class="button button-primary"
          disabled={examined !== null && !isOver(examined)}
          onClick={begin}
        >
          <Icon of={Stethoscope} size={20} />
          {examined ? words.again : words.begin}
        </button>
        {examined && isOver(examined) && (
          <CopyButton
            label={words.copy}
            text={asText(examined, `${__VERSION__} ${__CORE__}`.trim(), new Date())}
          />
        )}
      </div>
      {examined && <Found examined={examined} />}
    </Page>
  );
}

function Found({ examined }: { examined: Examined }) {
  const words = texts.value;
  const together = versions(examined);
  return (
    <>
      <Summary examined={examined} />
      <div class="doctor-parts">
        {PARTS.map((part) => {
          const findings = examined[part];
          return <FindingCard key={part} title={words.parts[part]} findings={findings && shown(findings)} />;
        })}
        {together.length > 0 && <FindingCard title={words.together} findings={together} />}
      </div>
      <p class="soft">{words.book}</p>
    </>
  );
}
