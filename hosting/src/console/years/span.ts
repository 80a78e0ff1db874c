/** The year that a month lies in, by the month in which years begin. */
export function yearOf(month: string, first: number): number {
  const [year = 0, inYear = 0] = month.split("-").map(Number);
  return inYear >= first ? year : year - 1;
}
