import { callApi } from "../../shared/api";
import { makeDeviceKey, publicJwk } from "../../shared/device/deviceKey";
import { proveDevice } from "../../shared/device/proof";
import { type Database, keep, kept } from "../outbox/database";
import type { Admission, Session } from "./session";

const TERMINALS = "/api/punch/terminals";

type Answer = Session & Pick<Admission, "token" | "historyKey">;

/** Enrols this browser by certificate. Throws `ApiProblem` (`wrongCertificate`, `tooManyTries`) or `NoAnswer`. */
export async function enrol(db: Database, certificate: string): Promise<Admission> {
  const deviceKey = await makeDeviceKey();
  const body = { certificate, deviceKey: await publicJwk(deviceKey), version: __VERSION__ };
  const admission = admit(
    await callApi<Answer>(`${TERMINALS}/enrol`, { method: "POST", body, repeatable: true }),
  );
  await keep(db, "deviceKey", deviceKey);
  await keep(db, "session", admission.session);
  return admission;
}

/** Comes back without the certificate, by the device key. Throws `ApiProblem` (`revoked`, `wrongDevice`) or `NoAnswer`. */
export async function comeBack(db: Database, terminalId: string): Promise<Admission> {
  const deviceKey = await kept(db, "deviceKey");
  if (deviceKey === null) throw new Error("the device key is missing although there is a session");
  const body = await proveDevice(terminalId, deviceKey);
  const admission = admit(await callApi<Answer>(`${TERMINALS}/return`, { method: "POST", body }));
  await keep(db, "session", admission.session);
  return admission;
}

function admit({ token, historyKey, terminal, department, organisation, sealing }: Answer): Admission {
  return { token, historyKey, session: { terminal, department, organisation, sealing } };
}
