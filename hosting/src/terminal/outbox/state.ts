import type { Entry, EntryState, Receipt, Sending } from "./entry";

/** Rejections that another password can cure; all others are final. */
const CURABLE = new Set(["wrongPassword", "noPassword", "badSeal"]);

const SETTLED: Record<Exclude<Receipt["status"], "unknown">, EntryState> = {
  accepted: "sent",
  duplicate: "duplicate",
  deferred: "deferred",
  held: "held",
  rejected: "rejected",
  withdrawn: "withdrawn",
};

/** What a punch is to the people at the tablet. */
export function stateOf(entry: Entry): EntryState {
  const { receipt } = entry;
  if (receipt?.withdrawal === "accepted") return "withdrawn";
  if (receipt === null || receipt.status === "unknown")
    return entry.sending === "denied" ? "denied" : "unsent";
  if (!isCurable(receipt)) return SETTLED[receipt.status];
  return receipt.attempt >= entry.attempt ? "wrongPassword" : "unsent";
}

function isCurable(receipt: Receipt): receipt is Receipt & { status: "rejected" } {
  return receipt.status === "rejected" && CURABLE.has(receipt.reason ?? "");
}

/** Where a withdrawal stands: none, on its way, refused for its password, or by an administrator. */
export function withdrawalStateOf({
  withdrawal,
  receipt,
}: Entry): "none" | "pending" | "wrongPassword" | "refused" {
  if (withdrawal === null || receipt?.withdrawal === "accepted") return "none";
  const refused = receipt?.withdrawal === "refused" && receipt.withdrawalAttempt >= withdrawal.attempt;
  if (!refused) return "pending";
  return receipt.decided ? "refused" : "wrongPassword";
}

/** Not yet in anybody's record, and not refused for good: what 未送信データ一覧 lists. */
export function isUnsent(entry: Entry): boolean {
  return ["unsent", "denied", "wrongPassword"].includes(stateOf(entry));
}

/** Nothing more can happen to it: it may leave the outbox for the history. */
export function isFinal(entry: Entry): boolean {
  if (stateOf(entry) === "withdrawn") return true;
  return ["sent", "duplicate", "rejected"].includes(stateOf(entry)) && withdrawalStateOf(entry) !== "pending";
}

/** Whether the server has refused the punch, or its withdrawal. */
export function isDenied({ sending, withdrawal }: Entry): boolean {
  return sending === "denied" || withdrawal?.sending === "denied";
}

/** The entry with what was denied to be sent again. */
export function undenied(entry: Entry): Entry {
  const { withdrawal } = entry;
  return {
    ...entry,
    sending: again(entry.sending),
    withdrawal: withdrawal && { ...withdrawal, sending: again(withdrawal.sending) },
  };
}

function again(sending: Sending): Sending {
  return sending === "denied" ? "stored" : sending;
}
