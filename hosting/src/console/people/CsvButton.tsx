import type { Auth } from "firebase/auth";
import { Download } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import { useDownload } from "../useDownload";
import { texts } from "./i18n/texts";

interface CsvButtonProps {
  auth: Auth;
  /** Whose people; null: everybody. */
  departmentId: string | null;
}

/** The staff list as a file. */
export function CsvButton({ auth, departmentId }: CsvButtonProps) {
  const words = texts.value;
  const { save, busy } = useDownload(auth, words.csvFailed);
  const path = `/api/ledger/employees.csv${departmentId ? `?departmentId=${departmentId}` : ""}`;
  return (
    <button type="button" class="button" aria-busy={busy} onClick={() => void save(path, "employees.csv")}>
      <Icon of={Download} size={20} />
      {departmentId ? words.csv : words.csvOfAll}
    </button>
  );
}
