import { Check, Copy } from "lucide";
import { useState } from "preact/hooks";
import { copyText } from "../clipboard";
import { words } from "../i18n/shared";
import { Icon } from "./Icon";

export interface CopyButtonProps {
  label: string;
  text: string;
  primary?: boolean;
}

/** Copies a text, and says that it did, or that it could not. */
export function CopyButton({ label, text, primary = false }: CopyButtonProps) {
  const [said, setSaid] = useState<"copied" | "copyFailed" | null>(null);
  const copy = () =>
    copyText(text).then(
      () => setSaid("copied"),
      () => setSaid("copyFailed"),
    );
  return (
    <span class="copy">
      <button type="button" class={`button ${primary ? "button-primary" : ""}`} onClick={() => void copy()}>
        <Icon of={said === "copied" ? Check : Copy} size={20} />
        {label}
      </button>
      <span role="status">{said && words.value[said]}</span>
    </span>
  );
}
