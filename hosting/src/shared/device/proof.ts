import { callApi } from "../api";
import { signChallenge } from "./deviceKey";

/** How an enrolled device proves itself (docs/api.md). */
export interface DeviceProof {
  terminalId: string;
  challenge: string;
  signature: string;
}

/** Has the device key sign what the server asks. Throws `ApiProblem` or `NoAnswer`. */
export async function proveDevice(terminalId: string, key: CryptoKeyPair): Promise<DeviceProof> {
  const path = "/api/punch/terminals/challenge";
  const call = { method: "POST", body: { terminalId }, repeatable: true } as const;
  const { challenge } = await callApi<{ challenge: string }>(path, call);
  return { terminalId, challenge, signature: await signChallenge(key, challenge) };
}
