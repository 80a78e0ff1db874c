import type { Auth } from "firebase/auth";
import { Download } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import { useDownload } from "../useDownload";
import { FileChoice } from "./FileChoice";
import { texts } from "./i18n/texts";
import type { Kind } from "./kinds";

interface BeginningProps {
  auth: Auth;
  kind: Kind;
  onFile: (file: File) => void;
}

/** What stands in such a list, a file to begin one with, and the choice of one's own. */
export function Beginning({ auth, kind, onFile }: BeginningProps) {
  const words = texts.value;
  const { save, busy } = useDownload(auth, words.templateFailed);
  const path = `/api/ledger/imports/templates/${kind}.csv`;
  return (
    <div class="import-setup">
      <div class="card import-about">
        <p>{words.columns[kind]}</p>
        <p class="field-hint">{words.order}</p>
        <button
          type="button"
          class="button"
          aria-busy={busy}
          onClick={() => void save(path, `${words.kinds[kind]}.csv`)}
        >
          <Icon of={Download} size={20} />
          {words.template}
        </button>
        <p class="field-hint">{words.templateHint}</p>
      </div>
      <FileChoice onFile={onFile} />
    </div>
  );
}
