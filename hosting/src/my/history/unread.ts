import { type Signal, signal } from "@preact/signals-core";
import type { Auth } from "firebase/auth";
import { collection, type Firestore, query, where } from "firebase/firestore";
import type { PersonalNotice } from "../../data/notice";
import { callApi } from "../../shared/api";
import { followQuery, type Live } from "../../shared/firebase/live";

/** What an employee has been told and has not read, as it comes. Returns the list and what ends the following. */
export function followUnread(store: Firestore, employeeId: string) {
  const live: Signal<Live<PersonalNotice[]>> = signal({ phase: "loading" });
  const own = where("employeeId", "==", employeeId);
  const unread = query(collection(store, "notices"), own, where("readAt", "==", null));
  return { live, unfollow: followQuery<PersonalNotice>(unread, live) };
}

/** Notes that these were read. Throws `ApiProblem` or `NoAnswer`. */
export async function noteRead(auth: Auth, ids: readonly string[]): Promise<void> {
  const token = (await auth.currentUser?.getIdToken()) ?? "";
  await callApi("/api/ledger/notices/read", { method: "POST", body: { ids }, token });
}
