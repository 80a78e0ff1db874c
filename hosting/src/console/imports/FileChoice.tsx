import { FileUp } from "lucide";
import { useId, useState } from "preact/hooks";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "./i18n/texts";

/** A file input that is also a place to drop a file on. */
export function FileChoice({ onFile }: { onFile: (file: File) => void }) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { file, drop, formats } = texts.value;

  function take(files: FileList | null | undefined) {
    const chosen = files?.[0];
    if (chosen) onFile(chosen);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition; the input inside does the same.
    <div
      class={`drop ${isOver ? "drop-over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon of={FileUp} size={40} />
      <label for={id}>{file}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => take(currentTarget.files)}
      />
      <p>{drop}</p>
      <p id={`${id}-hint`} class="field-hint">
        {formats}
      </p>
    </div>
  );
}
