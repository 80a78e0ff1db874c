/** `rosters/{departmentId}`: the people of a department, by code. */
export interface Roster {
  employees: readonly RosterPerson[];
}

export interface RosterPerson {
  id: string;
  code: string;
  name: string;
  kana: string;
  position: string;
  employmentType: string;
  /** The first day of their service in this department; null: always. */
  since: string | null;
  /** Of another department, helping here permanently. */
  help: boolean;
}
