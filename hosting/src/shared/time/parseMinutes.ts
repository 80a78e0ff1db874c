/** "8:30", "08:30", "830", full-width or not: 510 minutes; null when empty, undefined when it is no time up to 47:59. */
export function parseMinutes(text: string): number | null | undefined {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return null;
  const [, hours, minutes] = /^(\d{1,2}):?([0-5]\d)$/.exec(plain) ?? [];
  if (hours === undefined || Number(hours) > 47) return undefined;
  return Number(hours) * 60 + Number(minutes);
}
