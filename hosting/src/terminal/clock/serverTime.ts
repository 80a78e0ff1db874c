import { callApi } from "../../shared/api";

/** The server's time in ms since the epoch. Throws when it does not answer within 5 s. */
export async function serverTime(): Promise<number> {
  const { now } = await callApi<{ now: number }>("/api/punch/time", { timeout: 5_000 });
  return now;
}
