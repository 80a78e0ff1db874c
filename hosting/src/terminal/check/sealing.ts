import { decodeBase64 } from "../../shared/encoding";
import { digestOf, type SealFacts, sealPassword } from "../seal/seal";

const ALGORITHM = { name: "RSA-OAEP", hash: "SHA-256" };
const SIZE = { modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]) };
const PASSWORD = "パスワード";
const FACTS: SealFacts = {
  purpose: "punch",
  punchId: "check000000000000000",
  employeeId: "check000000000000000",
  type: "in",
  at: 0,
  terminalId: "check000000000000000",
};

/** Seals with a key made here, opens it again, and gives the ms that sealing took. Throws when something else comes out. */
export async function seal(): Promise<number> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey({ ...ALGORITHM, ...SIZE }, true, [
    "encrypt",
    "decrypt",
  ]);
  const key = { keyId: "check", jwk: await crypto.subtle.exportKey("jwk", publicKey) };
  const began = performance.now();
  const { box } = await sealPassword(key, FACTS, PASSWORD);
  const took = performance.now() - began;
  const opened = await crypto.subtle.decrypt(ALGORITHM, privateKey, decodeBase64(box));
  const expected = [...(await digestOf(FACTS)), ...new TextEncoder().encode(PASSWORD)];
  if (new Uint8Array(opened).join() !== expected.join()) throw new Error("the seal opens to something else");
  return took;
}
