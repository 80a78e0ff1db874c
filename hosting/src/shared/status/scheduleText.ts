import type { Schedule } from "../../data/status";
import { formatMinutes } from "../time/duration";
import { texts } from "./i18n/texts";

/** "通常勤務(09:00~18:00) (年休 ~12:00)", "週休日". */
export function scheduleText({ kind, pattern, leave }: Schedule): string {
  const day = kind === "working" ? "" : texts.value[kind];
  const hours = pattern && `${pattern.name}(${formatMinutes(pattern.start)}~${formatMinutes(pattern.end)})`;
  return [day, hours, ...leave.map((each) => `(${leaveText(each)})`)].filter(Boolean).join(" ");
}

function leaveText({ kind, start, end }: Schedule["leave"][number]): string {
  if (start === null && end === null) return kind;
  return `${kind} ${start === null ? "" : formatMinutes(start)}~${end === null ? "" : formatMinutes(end)}`;
}
