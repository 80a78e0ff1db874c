import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { ErrorTable } from "./ErrorTable";
import { LineTable } from "./LineTable";
import type { StaffPreview } from "./staffList";

const COUNTED = ["new", "changed", "unchanged", "untouched", "errors"] as const;

/** What the file would do: the counts, then everything to mend, then the lines. */
export function Preview({ fileName, preview }: { fileName: string; preview: StaffPreview }) {
  const { staff } = texts.value;
  const { caption, good } = staff.lineTable;
  return (
    <>
      <h3>{staff.preview(fileName, preview.counts.lines)}</h3>
      <dl class="counts">
        {COUNTED.map((name) => (
          <div key={name}>
            <dt>{staff.counts[name]}</dt>
            <dd>{preview.counts[name]}</dd>
          </div>
        ))}
      </dl>
      <Verdict preview={preview} />
      {preview.ignored.length > 0 && <Notice tone="info">{staff.ignored(preview.ignored.join("、"))}</Notice>}
      {preview.errors.length > 0 && <ErrorTable errors={preview.errors} />}
      {preview.lines.length > 0 && (
        <LineTable lines={preview.lines} caption={preview.errors.length > 0 ? good : caption} />
      )}
    </>
  );
}

function Verdict({ preview: { counts } }: { preview: StaffPreview }) {
  const { withErrors, nothingToDo, ready } = texts.value.staff;
  if (counts.errors > 0) return <Notice tone="error">{withErrors(counts.errors)}</Notice>;
  if (counts.new + counts.changed === 0) return <Notice tone="info">{nothingToDo}</Notice>;
  return <Notice tone="success">{ready}</Notice>;
}
