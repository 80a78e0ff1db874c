import { Notice } from "../../shared/ui/Notice";
import { ErrorTable } from "./ErrorTable";
import { texts } from "./i18n/texts";
import type { Kind } from "./kinds";
import { LineTable } from "./LineTable";
import type { ListPreview } from "./list";

const COUNTED = ["new", "changed", "unchanged", "untouched", "errors"] as const;

interface PreviewProps {
  kind: Kind;
  fileName: string;
  preview: ListPreview;
}

/** What the file would do: the counts, then everything to mend, then the lines. */
export function Preview({ kind, fileName, preview }: PreviewProps) {
  const words = texts.value;
  const { caption, good } = words.lineTable;
  return (
    <>
      <h3>{words.preview(fileName, preview.counts.lines)}</h3>
      <dl class="counts">
        {COUNTED.filter((name) => preview.counts[name] !== undefined).map((name) => (
          <div key={name}>
            <dt>{words.counts[name]}</dt>
            <dd>{preview.counts[name]}</dd>
          </div>
        ))}
      </dl>
      <Verdict preview={preview} />
      {preview.ignored.length > 0 && <Notice tone="info">{words.ignored(preview.ignored.join("、"))}</Notice>}
      {preview.errors.length > 0 && <ErrorTable kind={kind} errors={preview.errors} />}
      {preview.lines.length > 0 && (
        <LineTable kind={kind} lines={preview.lines} caption={preview.errors.length > 0 ? good : caption} />
      )}
    </>
  );
}

function Verdict({ preview: { counts } }: { preview: ListPreview }) {
  const { withErrors, nothingToDo, ready } = texts.value;
  if (counts.errors > 0) return <Notice tone="error">{withErrors(counts.errors)}</Notice>;
  if (counts.new + counts.changed === 0) return <Notice tone="info">{nothingToDo}</Notice>;
  return <Notice tone="success">{ready}</Notice>;
}
