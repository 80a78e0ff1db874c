import { collection, type Firestore, limit, orderBy, query, type Timestamp, where } from "firebase/firestore";

export const PATH = "/api/reports/reports";
const SHOWN = 20;

type Status = "waiting" | "running" | "ready" | "failed" | "cancelled";

/** A report as the API has it (docs/api.md); `reports/{id}` has the same, its instants as timestamps. */
export interface Report {
  id: string;
  kind: string;
  params: Readonly<Record<string, string | number>>;
  status: Status;
  done: number;
  total: number;
  name: string;
  size: number | null;
  requestedByName: string;
  createdAt: string;
  code: string | null;
}

/** The same as it is followed. */
export type Followed = Omit<Report, "createdAt"> & { createdAt: Timestamp };

export const reportOf = (followed: Followed): Report => ({
  ...followed,
  createdAt: followed.createdAt.toDate().toISOString(),
});

export const isOpen = ({ status }: Report): boolean => status === "waiting" || status === "running";

export interface Page {
  reports: Report[];
  cursor: string | null;
}

/** Where the reports of a department stand in the API; null: the organisation's. */
export function listPath(departmentId: string | null, cursor: string): string {
  const asked = { ...(departmentId && { departmentId }), cursor };
  return `${PATH}?${new URLSearchParams(asked)}`;
}

/** The newest reports of a department (null: the organisation's), to be followed. */
export const newest = (store: Firestore, departmentId: string | null) =>
  query(
    collection(store, "reports"),
    where("departmentId", "==", departmentId),
    where("byOwner", "==", false),
    orderBy("createdAt", "desc"),
    limit(SHOWN),
  );

/** Whether there may be older ones than those. */
export const isFull = (reports: readonly Report[]): boolean => reports.length === SHOWN;
