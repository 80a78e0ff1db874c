import { Notice } from "../../shared/ui/Notice";
import { all, type Examined, isOver, PARTS } from "./finding";
import { texts } from "./i18n/texts";

/** What it comes to, or how far it has come. */
export function Summary({ examined }: { examined: Examined }) {
  const words = texts.value;
  if (!isOver(examined)) {
    const done = PARTS.filter((part) => examined[part] !== null).length;
    return (
      <div class="doctor-progress">
        <p role="status">{words.running}</p>
        <progress value={done} max={PARTS.length} aria-label={words.running} />
      </div>
    );
  }
  const count = (wanted: string) => all(examined).filter(({ state }) => state === wanted).length;
  const failed = count("failed");
  const warnings = count("warning");
  if (failed > 0) return <Notice tone="error">{words.failed(failed)}</Notice>;
  if (warnings > 0) return <Notice tone="warning">{words.warnings(warnings)}</Notice>;
  return <Notice tone="success">{words.allWell}</Notice>;
}
