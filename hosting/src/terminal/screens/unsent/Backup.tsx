import { Download, FileUp } from "lucide";
import { useState } from "preact/hooks";
import { Icon } from "../../../shared/ui/Icon";
import { Notice } from "../../../shared/ui/Notice";
import { BackupProblem, readBackup, writeBackup } from "../../backup/backup";
import { saveFile } from "../../backup/saveFile";
import { texts } from "../../i18n/texts";
import { isUnsent } from "../../outbox/state";
import { useTerminal } from "../useTerminal";

/** Bytes. Thirty days of a school with 300 people and no network have less. */
const LARGEST = 100_000_000;

type Outcome = { tone: "success" | "error"; text: string };

/** Unsent punches into a file, should the device be about to break, and back. */
export function Backup() {
  const { terminal } = useTerminal();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { backup } = texts.value;
  const { id } = terminal.session.value.terminal;
  const unsent = terminal.outbox.entries.value.filter(isUnsent);
  const save = () => {
    const now = terminal.clock.now();
    saveFile(nameOf(now), writeBackup(unsent, id, now));
    setOutcome({ tone: "success", text: backup.saved(unsent.length) });
  };
  const read = async (file: File) => {
    try {
      if (file.size > LARGEST) throw new BackupProblem("notABackup");
      const entries = readBackup(await file.text(), id);
      const restored = await terminal.restore(entries);
      setOutcome({ tone: "success", text: backup.restored(restored, entries.length - restored) });
    } catch (error) {
      setOutcome({ tone: "error", text: reasonOf(error) });
    }
  };
  return (
    <section class="backup" aria-labelledby="backup">
      <h2 id="backup">{backup.heading}</h2>
      <p>{backup.explain}</p>
      {outcome && <Notice tone={outcome.tone}>{outcome.text}</Notice>}
      <div class="backup-actions">
        <button type="button" class="button" disabled={unsent.length === 0} onClick={save}>
          <Icon of={Download} size={20} />
          {backup.save}
        </button>
        <FileButton label={backup.read} onFile={(file) => void read(file)} />
      </div>
    </section>
  );
}

/** A file input that looks like the button beside it. */
function FileButton({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  return (
    <label class="button file-button">
      <Icon of={FileUp} size={20} />
      {label}
      <input
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
    </label>
  );
}

/** "dakoku-unsent-20261120T0829.json" (UTC) */
function nameOf(now: number): string {
  return `dakoku-unsent-${new Date(now).toISOString().slice(0, 16).replace(/[-:]/g, "")}.json`;
}

function reasonOf(error: unknown): string {
  const { backup, punch } = texts.value;
  if (!(error instanceof BackupProblem)) return punch.failed;
  if (error.fault === "badEntry") return backup.badEntry(error.entry, error.field);
  return error.fault === "twice" ? backup.twice(error.entry) : backup[error.fault];
}
