/** "45", "45:30", full-width or not: minutes, at least one; null when it is no such length. */
export function parseHours(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  const [, hours, minutes = "0"] = /^(\d{1,4})(?::([0-5]\d))?$/.exec(plain) ?? [];
  const length = Number(hours) * 60 + Number(minutes);
  return length > 0 ? length : null;
}

/** 2700 is "45", 2730 "45:30". */
export function formatHours(minutes: number): string {
  const rest = minutes % 60;
  const hours = `${(minutes - rest) / 60}`;
  return rest === 0 ? hours : `${hours}:${`${rest}`.padStart(2, "0")}`;
}
