import type { Auth } from "firebase/auth";
import { History } from "lucide";
import { useState } from "preact/hooks";
import { formatDateTime } from "../../shared/time/format";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { href } from "../address";
import { call } from "../api";
import { useDeed } from "../useDeed";
import { type AuditPage, type Entry, type Filter, type Names, PATH } from "./audit";
import { Changes } from "./Changes";
import { texts } from "./i18n/texts";
import { queryOf } from "./query";
import { subjectOf } from "./subject";

interface EntriesProps {
  auth: Auth;
  filter: Filter;
  first: AuditPage;
}

/** The entries, newest first, and more of them as asked for. */
export function Entries({ auth, filter, first }: EntriesProps) {
  const [pages, setPages] = useState([first]);
  const cursor = pages.at(-1)?.cursor ?? null;
  const { busy, error, run } = useDeed(async () => {
    const next = await call<AuditPage>(auth, `${PATH}?${queryOf(filter, cursor)}`);
    setPages((known) => [...known, next]);
  });
  const entries = pages.flatMap((page) => page.entries);
  const names: Names = Object.assign({}, ...pages.map((page) => page.names));
  const { none, more, shown } = texts.value;
  if (entries.length === 0) return <p class="card list-empty">{none}</p>;
  return (
    <>
      <EntryTable entries={entries} names={names} />
      <div class="audit-more">
        <p class="soft" role="status">
          {shown(entries.length)}
        </p>
        {cursor !== null && (
          <button type="button" class="button" aria-busy={busy} onClick={() => void run()}>
            {more}
          </button>
        )}
        {error && <Notice tone="error">{error}</Notice>}
      </div>
    </>
  );
}

function EntryTable({ entries, names }: { entries: readonly Entry[]; names: Names }) {
  const { title, columns, actor, action, subject } = texts.value;
  return (
    <div class="table-frame">
      <table class="grid list audit-table">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.at}</th>
            <th scope="col">{actor}</th>
            <th scope="col">{action}</th>
            <th scope="col">{subject}</th>
            <th scope="col">{columns.changes}</th>
            <th scope="col">{columns.reason}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Line key={entry.id} entry={entry} names={names} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ entry, names }: { entry: Entry; names: Names }) {
  const actions: Record<string, string> = texts.value.actions;
  return (
    <tr>
      <th scope="row">
        <time dateTime={entry.at}>{formatDateTime(Date.parse(entry.at))}</time>
      </th>
      <td>
        <a href={href("audit", { actor: entry.actor })} title={texts.value.hisHistory}>
          {actorName(entry.actor, names)}
        </a>
      </td>
      <td>{actions[entry.action] ?? entry.action}</td>
      <td>
        <SubjectCell path={entry.subject} names={names} />
      </td>
      <td class="wide">
        <Changes entry={entry} names={names} />
      </td>
      <td class="wide">
        <Reason text={entry.reason} />
      </td>
    </tr>
  );
}

/** In somebody's words; of what came in as a list, the way to where lists come in. */
function Reason({ text }: { text: string | null }) {
  if (!text?.startsWith("imports/")) return text;
  return <a href={href("imports")}>{texts.value.byImport}</a>;
}

/** What it is about, as a link to where it is seen, and the way to all that happened to it. */
function SubjectCell({ path, names }: { path: string; names: Names }) {
  const { name, link } = subjectOf(path, names);
  const { itsHistory } = texts.value;
  return (
    <span class="audit-subject">
      {link && name ? <a href={link}>{name}</a> : name}
      <a
        class="icon-button"
        href={href("audit", { subject: path })}
        aria-label={itsHistory}
        title={itsHistory}
      >
        <Icon of={History} size={18} />
      </a>
    </span>
  );
}

function actorName(actor: string, names: Names): string {
  const jobs: Record<string, string> = texts.value.jobs;
  const [kind, id] = actor.split(":");
  const path = id === undefined ? `members/${actor}` : `${kind}s/${id}`;
  return names[path] ?? jobs[actor] ?? actor;
}
