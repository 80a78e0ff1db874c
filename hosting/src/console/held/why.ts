import { texts } from "./i18n/texts";
import type { Receipt } from "./receipts";

/** Why a punch was rejected, in words. */
export function whyOf({ reason, decision }: Receipt): string {
  const { rejections } = texts.value;
  if (reason === "refused") return rejections.refused(decision?.reason ?? "");
  return isPlain(reason) ? rejections[reason] : (reason ?? "");
}

type PlainReason = Exclude<keyof (typeof texts.value)["rejections"], "refused">;

function isPlain(reason: string | null): reason is PlainReason {
  return reason !== null && reason !== "refused" && Object.hasOwn(texts.value.rejections, reason);
}
