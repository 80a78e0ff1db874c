import type { Auth } from "firebase/auth";
import { doc } from "firebase/firestore";
import { may } from "../../data/permissions";
import type { Roster } from "../../data/roster";
import { followDocument } from "../../shared/firebase/live";
import { readOnce } from "../../shared/readOnce";
import { monthOf } from "../../shared/time/month";
import { workDateOf } from "../../shared/time/workDate";
import { useRead } from "../../shared/useRead";
import type { PageProps } from "../pageProps";
import { useFollowed } from "../useFollowed";
import type { Receipt } from "./receipts";

interface Named {
  id: string;
  code?: string;
  name: string;
}

/** What people and tablets are called; those who are on the roster no more are asked for by their month. */
export function useNames(
  { backend, profile }: PageProps,
  departmentId: string,
  receipts: readonly Receipt[],
) {
  const roster = useFollowed<Roster | null>(departmentId, (live) =>
    followDocument(doc(backend.store, "rosters", departmentId), live),
  ).live;
  const listed: readonly Named[] = roster.phase === "ready" ? (roster.value?.employees ?? []) : [];
  const { timeZone, dayBoundary } = profile.organisation;
  const monthOfReceipt = ({ at }: Receipt) => monthOf(workDateOf(at.toMillis(), timeZone, dayBoundary));
  const isMissing = ({ employeeId }: Receipt) => !listed.some(({ id }) => id === employeeId);
  const asked = roster.phase === "ready" ? receipts.filter(isMissing) : [];
  const paths = [...new Set(asked.map((one) => pathOf(departmentId, monthOfReceipt(one), asked)))];
  const others = useAll<{ people: Named[] }>(backend.auth, paths).flatMap(({ people }) => people);
  const mayAsk = may(profile.permissions, "terminals", "view");
  const terminals = useAll<{ terminals: Named[] }>(backend.auth, mayAsk ? ["/api/punch/terminals"] : []);
  const nameOf = (all: readonly Named[], wanted: string | null) => all.find(({ id }) => id === wanted);
  return {
    person: (id: string) => nameOf([...listed, ...others], id),
    terminal: (id: string | null) =>
      nameOf(
        terminals.flatMap((one) => one.terminals),
        id,
      )?.name,
  };
}

export type Names = ReturnType<typeof useNames>;

function pathOf(departmentId: string, month: string, asked: readonly Receipt[]): string {
  const ids = [...new Set(asked.map(({ employeeId }) => `id=${employeeId}`))].slice(0, 300);
  return `/api/ledger/months/${departmentId}/${month}/people?${ids.join("&")}`;
}

/** All that these answer; what fails is left out, for a name is worth no error. */
function useAll<T>(auth: Auth, paths: readonly string[]): T[] {
  const { live } = useRead<T[]>(paths.join(" "), async () => {
    const found = await Promise.all(paths.map((path) => readOnce<T>(auth, path)));
    const value = found.flatMap((one) => (one.phase === "ready" ? [one.value] : []));
    return { phase: "ready", value, stale: false };
  });
  return live.phase === "ready" ? live.value : [];
}
