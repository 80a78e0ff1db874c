import { Choice } from "../../shared/ui/Choice";
import { texts } from "./i18n/texts";

interface AutomaticChoiceProps {
  value: boolean;
  onValue: (value: boolean) => void;
}

/** 自動同期: 使用する or 使用しない, and what that means. */
export function AutomaticChoice({ value, onValue }: AutomaticChoiceProps) {
  const { automatic, use, useNot, automaticHint } = texts.value;
  return (
    <div>
      <Choice
        label={automatic}
        value={value ? "on" : "off"}
        onValue={(chosen) => onValue(chosen === "on")}
        options={[
          ["on", use],
          ["off", useNot],
        ]}
      />
      <p class="field-hint">{automaticHint}</p>
    </div>
  );
}
