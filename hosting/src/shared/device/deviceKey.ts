import { encodeBase64Url } from "../encoding";

const KIND = { name: "ECDSA", namedCurve: "P-256" };

/** A key pair whose private half can never leave this browser: the own identity of a tablet or PC. */
export function makeDeviceKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(KIND, false, ["sign", "verify"]);
}

/** The public half, as the server stores it. */
export async function publicJwk(key: CryptoKeyPair): Promise<JsonWebKey> {
  const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", key.publicKey);
  return { kty, crv, x, y } as JsonWebKey;
}

/** Signs a challenge: base64url of raw r‖s. */
export async function signChallenge(key: CryptoKeyPair, challenge: string): Promise<string> {
  const data = new TextEncoder().encode(challenge);
  const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key.privateKey, data);
  return encodeBase64Url(new Uint8Array(signature));
}
