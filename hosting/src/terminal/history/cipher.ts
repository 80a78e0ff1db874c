import { decodeBase64 } from "../../shared/encoding";

const IV_BYTES = 12;

/** The key under which history lies on this tablet. Held in memory only: it comes with every sign-in. */
export function importHistoryKey(base64: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", decodeBase64(base64), "AES-GCM", false, ["encrypt", "decrypt"]);
}

export interface Encrypted {
  iv: Uint8Array<ArrayBuffer>;
  box: ArrayBuffer;
}

/** AES-GCM over JSON. */
export async function encrypt(key: CryptoKey, value: unknown): Promise<Encrypted> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, box: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain) };
}

/** The value again, or null when it was encrypted under another key (an earlier enrolment). */
export async function decrypt<T>(key: CryptoKey, { iv, box }: Encrypted): Promise<T | null> {
  try {
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, box);
    return JSON.parse(new TextDecoder().decode(plain)) as T;
  } catch {
    return null;
  }
}
