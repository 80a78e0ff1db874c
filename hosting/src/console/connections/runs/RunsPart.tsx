import { useState } from "preact/hooks";
import { Notice } from "../../../shared/ui/Notice";
import { call } from "../../api";
import { csvName } from "../../csv/csv";
import { ListButtons } from "../../csv/ListButtons";
import { place } from "../../place";
import { Read } from "../../Read";
import { useDeed } from "../../useDeed";
import type { PartProps } from "../ConnectionsPage";
import { runRows } from "./csv";
import { texts } from "./i18n/texts";
import { OneRun } from "./OneRun";
import { RunTable } from "./RunTable";
import { pageOf, type Run, type RunPage } from "./run";
import "./runs.css";

/** 実行記録: the pulls, newest first, or the one that the address names. */
export function RunsPart(props: PartProps) {
  const { params } = place.value;
  const [run, connection] = [params.get("run"), params.get("connection")];
  if (run !== null) return <OneRun key={run} {...props} id={run} />;
  const path = pageOf(connection, null);
  return (
    <Read<RunPage> key={path} auth={props.backend.auth} path={path}>
      {(page) => <Runs {...props} connection={connection} page={page} />}
    </Read>
  );
}

interface RunsProps extends PartProps {
  connection: string | null;
  page: RunPage;
}

function Runs({ backend, connection, page }: RunsProps) {
  const [older, setOlder] = useState<RunPage | null>(null);
  const runs: readonly Run[] = [...page.runs, ...(older?.runs ?? [])];
  const { cursor } = older ?? page;
  const words = texts.value;
  const more = useDeed(async () => {
    const next = await call<RunPage>(backend.auth, pageOf(connection, cursor));
    setOlder({ runs: [...(older?.runs ?? []), ...next.runs], cursor: next.cursor });
  });
  if (runs.length === 0) return <p class="card list-empty">{words.none}</p>;
  return (
    <>
      <div class="list-tools">
        <ListButtons name={csvName(words.title)} rows={() => runRows(runs)} />
      </div>
      <RunTable runs={runs} />
      {cursor !== null && (
        <button type="button" class="button" aria-busy={more.busy} onClick={() => void more.run()}>
          {words.more}
        </button>
      )}
      {more.error && <Notice tone="error">{more.error}</Notice>}
    </>
  );
}
