import { callApi } from "../../shared/api";
import { certificateIn } from "../../shared/device/certificate";
import { makeDeviceKey, publicJwk } from "../../shared/device/deviceKey";
import { keepPc } from "./enrolled";

interface Answer {
  terminal: { id: string; name: string };
  department: { name: string };
}

/**
 * Enrols this browser by certificate. Throws `ApiProblem` (`wrongCertificate`, `certificateOfRecorder`, `tooManyTries`),
 * `NoAnswer`, and whatever a browser throws that keeps nothing.
 */
export async function enrol(certificate: string): Promise<void> {
  const deviceKey = await makeDeviceKey();
  const body = { certificate: certificateIn(certificate), deviceKey: await publicJwk(deviceKey) };
  const call = { method: "POST", body, repeatable: true } as const;
  const { terminal, department } = await callApi<Answer>("/api/punch/pcs/enrol", call);
  await keepPc({ terminalId: terminal.id, name: terminal.name, department: department.name, deviceKey });
}
