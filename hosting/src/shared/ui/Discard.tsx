import { words } from "../i18n/shared";
import { Confirm } from "./Confirm";

interface DiscardProps {
  onKeep: () => void;
  onDiscard: () => void;
}

/** Asks before typed input is lost. */
export function Discard({ onKeep, onDiscard }: DiscardProps) {
  const { title, text, keep, discard } = words.value.discard;
  return (
    <Confirm title={title} verb={discard} keep={keep} isLoss onConfirm={onDiscard} onClose={onKeep}>
      <p>{text}</p>
    </Confirm>
  );
}
