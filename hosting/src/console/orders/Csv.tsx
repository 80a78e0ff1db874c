import type { Auth } from "firebase/auth";
import { Download } from "lucide";
import { useState } from "preact/hooks";
import { monthOf } from "../../shared/time/month";
import { Field } from "../../shared/ui/Field";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { download } from "../download";
import { useDeed } from "../useDeed";
import { texts } from "./i18n/texts";
import { csvPath } from "./orders";

interface CsvProps {
  auth: Auth;
  departmentId: string;
  /** The day that is looked at: at first its month so far is saved. */
  date: string;
}

/** Saves the orders of some days as CSV. */
export function Csv({ auth, departmentId, date }: CsvProps) {
  const [typed, setTyped] = useState({ from: "", to: "" });
  const from = typed.from || `${monthOf(date)}-01`;
  const to = typed.to || date;
  const labels = texts.value;
  const { busy, error, faultOf, run } = useDeed(
    () => download(auth, csvPath(departmentId, from, to), "orders.csv"),
    { badPeriod: labels.badPeriod },
  );
  return (
    <section class="card orders-csv" aria-labelledby="orders-csv">
      <h3 id="orders-csv">{labels.csvTitle}</h3>
      <div class="list-tools">
        <Field
          label={labels.from}
          type="date"
          value={from}
          onValue={(value) => setTyped({ ...typed, from: value })}
        />
        <Field
          label={labels.to}
          type="date"
          value={to}
          onValue={(value) => setTyped({ ...typed, to: value })}
          error={faultOf("to")}
        />
        <button type="button" class="button" aria-busy={busy} onClick={() => void run()}>
          <Icon of={Download} size={20} />
          {labels.csv}
        </button>
      </div>
      {error && !faultOf("to") && <Notice tone="error">{error}</Notice>}
    </section>
  );
}
