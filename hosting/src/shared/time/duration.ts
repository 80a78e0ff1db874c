/** Minutes as hours and minutes: 3558 is "59:18", 1739 from a work date's midnight is "28:59". */
export function formatMinutes(minutes: number): string {
  const sign = minutes < 0 ? "-" : "";
  const length = Math.abs(minutes);
  const hours = Math.floor(length / 60)
    .toString()
    .padStart(2, "0");
  return `${sign}${hours}:${(length % 60).toString().padStart(2, "0")}`;
}
