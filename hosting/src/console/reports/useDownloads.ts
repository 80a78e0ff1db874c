import type { Auth } from "firebase/auth";
import { useRef, useState } from "preact/hooks";
import { reasonOf } from "../../shared/reasons";
import { told } from "../../shared/ui/toast";
import { call } from "../api";
import { texts } from "./i18n/texts";
import { PATH, type Report } from "./reports";

/** Fetches files; those that were asked for here as soon as they are there. */
export function useDownloads(auth: Auth) {
  const awaited = useRef(new Set<string>());
  const [busy, setBusy] = useState<string | null>(null);

  async function fetch({ id }: Report) {
    setBusy(id);
    try {
      const { url } = await call<{ url: string }>(auth, `${PATH}/${id}/link`);
      location.assign(url);
    } catch (error) {
      told(reasonOf(error));
    } finally {
      setBusy(null);
    }
  }

  return {
    busy,
    fetch,
    await: (id: string) => void awaited.current.add(id),
    /** What has become of the reports: those that were waited for are fetched, once. */
    look: (reports: readonly Report[]) => {
      for (const report of reports)
        if (report.status === "ready" && awaited.current.delete(report.id)) {
          told(texts.value.made(report.name));
          void fetch(report);
        }
    },
  };
}

export type Downloads = ReturnType<typeof useDownloads>;
