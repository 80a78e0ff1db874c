import { ClipboardPaste, type IconNode, Share, SquarePlus, TabletSmartphone } from "lucide";
import { Icon } from "../../../shared/ui/Icon";
import { Notice } from "../../../shared/ui/Notice";
import { texts } from "../../i18n/texts";
import { isSafari } from "../../kiosk/platform";

/** On iPhone and iPad the terminal is added to the home screen before it gets its certificate: why, and how. */
export function HomeScreenSteps() {
  const { homeScreen } = texts.value;
  const steps: [IconNode, string][] = [
    [Share, isSafari() ? homeScreen.share : homeScreen.shareElsewhere],
    [SquarePlus, homeScreen.add],
    [TabletSmartphone, homeScreen.open],
    [ClipboardPaste, homeScreen.paste],
  ];
  return (
    <>
      <Notice tone="warning">{homeScreen.why}</Notice>
      <ol class="steps">
        {steps.map(([icon, text], index) => (
          <li key={text}>
            <span class="step-number" aria-hidden="true">
              {index + 1}
            </span>
            <Icon of={icon} size={28} />
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
