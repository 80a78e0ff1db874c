import { doc, type Firestore, getDoc } from "firebase/firestore";
import { useRead } from "../../shared/useRead";

interface HasTerminalSettings {
  terminal: { device?: string };
}

/** Whether certificates are given out in a department (認証デバイス); true while that is not known. */
export function useGivesCertificates(store: Firestore, departmentId: string | null): boolean {
  const { live } = useRead(`device ${departmentId}`, async () => ({
    phase: "ready" as const,
    value: departmentId === null || (await givesCertificates(store, departmentId).catch(() => true)),
    stale: false,
  }));
  return live.phase !== "ready" || live.value;
}

async function givesCertificates(store: Firestore, departmentId: string): Promise<boolean> {
  const [own, organisation] = await Promise.all(
    [doc(store, "departments", departmentId), doc(store, "settings", "organisation")].map(getSettings),
  );
  return (own?.device ?? organisation?.device) !== "none";
}

async function getSettings(reference: Parameters<typeof getDoc>[0]) {
  return ((await getDoc(reference)).data() as HasTerminalSettings | undefined)?.terminal;
}
