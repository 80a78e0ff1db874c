import { encodeBase64Url } from "../../shared/encoding";
import type { PunchType } from "../../shared/punchTypes";

/** The public key that passwords are sealed for (settings/sealing). */
export interface SealingKey {
  keyId: string;
  jwk: JsonWebKey;
}

/** A sealed password: only the server can open it. */
export interface Seal {
  keyId: string;
  box: string;
}

/** What a seal is bound to: it is good for these facts alone. `at` is in ms since the epoch. */
export interface SealFacts {
  purpose: "punch" | "withdrawal";
  punchId: string;
  employeeId: string;
  type: PunchType;
  at: number;
  terminalId: string;
}

const ALGORITHM = { name: "RSA-OAEP", hash: "SHA-256" };

/** SHA-256 over the facts, one per line (docs/data.md). 32 bytes. */
export async function digestOf(facts: SealFacts): Promise<Uint8Array<ArrayBuffer>> {
  const lines = [
    "dakoku-seal-1",
    facts.purpose,
    facts.punchId,
    facts.employeeId,
    facts.type,
    String(facts.at),
    facts.terminalId,
  ];
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(lines.join("\n"))));
}

/** Seals a password (checked by `passwordProblem` before) for the server, bound to the facts. */
export async function sealPassword(key: SealingKey, facts: SealFacts, password: string): Promise<Seal> {
  const publicKey = await crypto.subtle.importKey("jwk", key.jwk, ALGORITHM, false, ["encrypt"]);
  const digest = await digestOf(facts);
  const secret = new TextEncoder().encode(password.normalize("NFC"));
  const plain = new Uint8Array(digest.length + secret.length);
  plain.set(digest);
  plain.set(secret, digest.length);
  const box = await crypto.subtle.encrypt(ALGORITHM, publicKey, plain);
  return { keyId: key.keyId, box: encodeBase64Url(new Uint8Array(box)) };
}
