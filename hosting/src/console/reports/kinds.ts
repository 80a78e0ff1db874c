import type { Params } from "../address";

interface Asked {
  /** Whose it is: a department's, or the organisation's. */
  scope: "department" | "organisation";
  period: "month" | "year";
  isPersonal: boolean;
}

/** The kinds of reports that are asked for here (docs/api.md, reports), in order. */
export const KINDS = {
  board: { scope: "department", period: "year", isPersonal: false },
  doctor: { scope: "department", period: "month", isPersonal: false },
  book: { scope: "department", period: "month", isPersonal: false },
  notices: { scope: "department", period: "month", isPersonal: false },
  month: { scope: "department", period: "month", isPersonal: true },
  boards: { scope: "organisation", period: "year", isPersonal: false },
} as const satisfies Record<string, Asked>;

export type Kind = keyof typeof KINDS;

/** The kinds of a department, or of the organisation. */
export const kindsOf = (scope: Asked["scope"]): Kind[] =>
  (Object.keys(KINDS) as Kind[]).filter((kind) => KINDS[kind].scope === scope);

/** What is chosen in the form, and stands in the address. */
export interface Choice {
  kind: Kind;
  month: string;
  year: number;
  /** Empty: nobody is chosen. */
  employeeId: string;
}

/** What is chosen when the address says nothing, or nothing that is offered. */
export interface Usual {
  kinds: readonly Kind[];
  months: readonly string[];
  years: readonly number[];
}

/** The choice in an address: of what it does not say, the first that is offered. */
export function choiceIn(params: URLSearchParams, { kinds, months, years }: Usual): Choice | null {
  const [kind = kinds[0]] = kinds.filter((each) => each === params.get("kind"));
  const [month = months[0]] = months.filter((each) => each === params.get("month"));
  const [year = years[0]] = years.filter((each) => `${each}` === params.get("year"));
  if (kind === undefined || month === undefined || year === undefined) return null;
  return { kind, month, year, employeeId: params.get("employee") ?? "" };
}

/** How the address says a choice. */
export function paramsOf({ kind, month, year, employeeId }: Choice): Params {
  const { period, isPersonal } = KINDS[kind];
  return {
    kind,
    month: period === "month" ? month : null,
    year: period === "year" ? `${year}` : null,
    employee: isPersonal ? employeeId : null,
  };
}

/** What is sent for a choice; of the organisation, `departmentId` is null. */
export function requestOf({ kind, month, year, employeeId }: Choice, departmentId: string | null) {
  const { period, isPersonal } = KINDS[kind];
  const whose = isPersonal ? { employeeId } : departmentId !== null && { departmentId };
  return { kind, params: { ...whose, ...(period === "month" ? { month } : { year }) } };
}
