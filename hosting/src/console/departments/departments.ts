import type { Auth } from "firebase/auth";
import { renewProfile } from "../account";
import { call } from "../api";
import { same } from "../form/same";
import { DEVICES, type Device, SHOWN, type Shown, type TerminalSettings } from "../terminalSettings/settings";

export const PATH = "/api/ledger/departments";

/** One department as the ledger lists it: `language` and `terminal` are its own, null or missing where inherited. */
export interface ListedDepartment {
  id: string;
  code: string;
  name: string;
  order: number;
  defaultPatternId: string | null;
  reportNumber: string;
  reportName: string;
  course: string;
  language: string | null;
  terminal: Partial<TerminalSettings>;
}

/** The same as it is typed; "" inherits. */
export interface Draft {
  code: string;
  name: string;
  order: string;
  defaultPatternId: string;
  reportNumber: string;
  reportName: string;
  course: string;
  language: string;
  shown: Readonly<Record<Shown, "" | "true" | "false">>;
  device: "" | Device;
}

export function draftOf(department: ListedDepartment): Draft {
  const { code, name, order, defaultPatternId, reportNumber, reportName, course, language, terminal } =
    department;
  const shown = SHOWN.map((each) => [each, `${terminal[each] ?? ""}`]);
  return {
    code,
    name,
    order: `${order}`,
    defaultPatternId: defaultPatternId ?? "",
    reportNumber,
    reportName,
    course,
    language: language ?? "",
    shown: Object.fromEntries(shown) as Draft["shown"],
    device: DEVICES.find((each) => each === terminal.device) ?? "",
  };
}

/** A new one, after all there are. */
export function newDraft(known: readonly ListedDepartment[]): Draft {
  const order = Math.max(0, ...known.map((each) => each.order)) + 1;
  const own = {
    defaultPatternId: null,
    reportNumber: "",
    reportName: "",
    course: "",
    language: null,
    terminal: {},
  };
  return draftOf({ id: "", code: "", name: "", order, ...own });
}

/** What makes the department. */
export const basicsOf = ({
  code,
  name,
  order,
  defaultPatternId,
  reportNumber,
  reportName,
  course,
}: Draft) => ({
  code,
  name,
  order: Number(order),
  defaultPatternId: defaultPatternId || null,
  reportNumber,
  reportName,
  course,
});

/** Its own settings; null inherits. */
export function settingsOf({ language, shown, device }: Draft) {
  const own = SHOWN.map((each) => [each, shown[each] === "" ? null : shown[each] === "true"]);
  return { language: language || null, terminal: { ...Object.fromEntries(own), device: device || null } };
}

/** How many settings it has of its own. */
export const ownSettings = ({ language, terminal }: ListedDepartment) =>
  Object.keys(terminal).length + (language === null ? 0 : 1);

/** Makes one. Throws what `callApi` throws. */
export async function addDepartment(auth: Auth, draft: Draft): Promise<Draft> {
  const added = await call<ListedDepartment>(auth, PATH, { method: "POST", body: basicsOf(draft) });
  renewProfile();
  return draftOf(added);
}

/** Saves what was changed: what it is, and its settings, which may be different people's. Throws what `callApi` throws. */
export async function saveDepartment(auth: Auth, id: string, draft: Draft, known: Draft): Promise<Draft> {
  if (!same(basicsOf(draft), basicsOf(known))) await addDepartment(auth, draft);
  if (!same(settingsOf(draft), settingsOf(known)))
    await call<ListedDepartment>(auth, `${PATH}/${id}`, { method: "PATCH", body: settingsOf(draft) });
  return draft;
}
