import { expect, test } from "vitest";
import { decodeBase64 } from "../../shared/encoding";
import vector from "../seal.vector.json";
import { digestOf, type SealFacts, sealPassword } from "./seal";

const facts = vector.facts as SealFacts;
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

async function opened(box: string): Promise<Uint8Array> {
  const algorithm = { name: "RSA-OAEP", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("jwk", vector.privateJwk, algorithm, false, ["decrypt"]);
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, decodeBase64(box)));
}

test("the digest is the vector's, for a punch and for its withdrawal", async () => {
  expect(hex(await digestOf(facts))).toBe(vector.digest);
  expect(hex(await digestOf({ ...facts, purpose: "withdrawal" }))).toBe(vector.withdrawalDigest);
});

test("what the server opens is the digest followed by the password", async () => {
  const { keyId, box } = await sealPassword(
    { keyId: vector.keyId, jwk: vector.publicJwk },
    facts,
    vector.password,
  );
  const plain = await opened(box);
  expect(keyId).toBe(vector.keyId);
  expect(hex(plain.slice(0, 32))).toBe(vector.digest);
  expect(new TextDecoder().decode(plain.slice(32))).toBe(vector.password);
});

test("the vector's own box opens to the same", async () => {
  expect(hex(await opened(vector.box))).toBe(vector.digest + hex(new TextEncoder().encode(vector.password)));
});

test("a password typed in decomposed form is sealed composed", async () => {
  const { box } = await sealPassword({ keyId: "k", jwk: vector.publicJwk }, facts, "か\u3099");
  expect(new TextDecoder().decode((await opened(box)).slice(32))).toBe("が");
});

test("two seals of one password differ", async () => {
  const key = { keyId: "k", jwk: vector.publicJwk };
  const [one, two] = [await sealPassword(key, facts, "x"), await sealPassword(key, facts, "x")];
  expect(one.box).not.toBe(two.box);
  expect(one.box).toMatch(/^[A-Za-z0-9_-]{512}$/);
});
