import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { told } from "../shared/ui/toast";
import { download } from "./download";

/** Saves files of the functions; a failure is told as `failed` says it. */
export function useDownload(auth: Auth, failed: string) {
  const [busy, setBusy] = useState(false);
  async function save(path: string, name: string) {
    if (busy) return;
    setBusy(true);
    await download(auth, path, name).catch(() => told(failed));
    setBusy(false);
  }
  return { save, busy };
}
