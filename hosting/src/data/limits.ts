/** One set of limits on overtime, as far as lists need it (docs/data.md, `settings/limits`); minutes. */
export interface LimitSet {
  name: string;
  month: number;
  year: number;
  specialMonth: number;
  average: number;
  /** Whether work on statutory holidays is not counted. */
  withoutStatutory: boolean;
}

/** `GET /api/ledger/limits` */
export interface LimitSettings {
  sets: Readonly<Record<string, LimitSet>>;
  /** 雇用区分 → id of its set. */
  byEmploymentType: Readonly<Record<string, string>>;
  usual: string;
  /** Minutes of a month at which people are warned before a limit, ascending. */
  warnings: readonly number[];
}

/** The limits of somebody of this 雇用区分. */
export function limitsOf({ sets, byEmploymentType, usual }: LimitSettings, employmentType: string) {
  return sets[byEmploymentType[employmentType] ?? usual];
}
