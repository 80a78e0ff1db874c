/** `rosters/{departmentId}`: the people of a department, by code. */
export interface Roster {
  employees: readonly RosterPerson[];
}

export interface RosterPerson {
  id: string;
  code: string;
  name: string;
  employmentType: string;
  /** Of another department, helping here permanently. */
  help: boolean;
}
