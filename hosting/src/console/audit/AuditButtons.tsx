import type { Auth } from "firebase/auth";
import { Download } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { PrintButton } from "../csv/PrintButton";
import { download } from "../download";
import { useDeed } from "../useDeed";
import { type Filter, PATH } from "./audit";
import { texts } from "./i18n/texts";
import { queryOf } from "./query";

/** Prints what is shown; saves what the filters let through, of a period, as CSV. */
export function AuditButtons({ auth, filter }: { auth: Auth; filter: Filter }) {
  const { csv, csvNeeds, tooMany, badPeriod } = texts.value;
  const { busy, error, faultOf, run } = useDeed(
    () => download(auth, `${PATH}.csv?${queryOf(filter)}`, "audit.csv"),
    { tooMany, badPeriod },
  );
  const isPeriod = filter.from !== "" && filter.to !== "";
  const fault = faultOf("to") ?? error;
  return (
    <div class="audit-csv">
      <PrintButton />
      <button type="button" class="button" disabled={!isPeriod} aria-busy={busy} onClick={() => void run()}>
        <Icon of={Download} size={20} />
        {csv}
      </button>
      {!isPeriod && <p class="soft">{csvNeeds}</p>}
      {fault && <Notice tone="error">{fault}</Notice>}
    </div>
  );
}
