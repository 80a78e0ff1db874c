import type { Auth } from "firebase/auth";
import { renewProfile } from "../account";
import { call } from "../api";
import type { Faults } from "../form/faults";
import { texts as formTexts } from "../form/i18n/texts";
import { type Named, named } from "../form/names";
import type { TerminalSettings } from "../terminalSettings/settings";
import { texts } from "./i18n/texts";

export const PATH = "/api/ledger/organisation";

/** What the ledger knows of the organisation: docs/api.md. */
export interface OrganisationSettings {
  name: string;
  code: string;
  timeZone: string;
  /** Minutes after midnight. */
  dayBoundary: number;
  yearStartMonth: number;
  /** 0 (Monday) to 6. */
  statutoryWeekday: number;
  leaveKinds: readonly string[];
  guidance: string | null;
  language: string;
  terminal: TerminalSettings;
  passwords: { length: number; strength: number };
  google: { hostedDomain: string } | null;
}

/** The same as it is typed. */
export interface Draft {
  name: string;
  language: string;
  statutoryWeekday: string;
  leaveKinds: readonly Named[];
  guidance: { isOwn: boolean; text: string };
  passwords: { length: string; strength: string };
  google: { isOn: boolean; hostedDomain: string };
  terminal: TerminalSettings;
}

export function draftOf(settings: OrganisationSettings): Draft {
  const { name, language, statutoryWeekday, leaveKinds, guidance, passwords, google, terminal } = settings;
  return {
    name,
    language,
    statutoryWeekday: `${statutoryWeekday}`,
    leaveKinds: named(leaveKinds),
    guidance: { isOwn: guidance !== null, text: guidance ?? "" },
    passwords: { length: `${passwords.length}`, strength: `${passwords.strength}` },
    google: { isOn: google !== null, hostedDomain: google?.hostedDomain ?? "" },
    terminal,
  };
}

/** What the ledger is to change. */
export function changeOf(draft: Draft) {
  const { name, language, statutoryWeekday, leaveKinds, guidance, passwords, google, terminal } = draft;
  return {
    name,
    language,
    statutoryWeekday: Number(statutoryWeekday),
    leaveKinds: leaveKinds.map((kind) => kind.name.trim()),
    guidance: guidance.isOwn ? guidance.text : null,
    passwords: { length: Number(passwords.length), strength: Number(passwords.strength) },
    google: google.isOn ? { hostedDomain: google.hostedDomain } : null,
    terminal,
  };
}

/** What the ledger would name only as a whole: two kinds of leave of one name. */
export function check({ leaveKinds, guidance, google }: Draft): Faults {
  const { missing, sameName } = formTexts.value;
  const faults: Record<string, string> = {};
  const names = leaveKinds.map(({ name }) => name.trim());
  names.forEach((name, place) => {
    if (name === "") faults[`leaveKinds.${place}`] = missing;
    else if (names.indexOf(name) < place) faults[`leaveKinds.${place}`] = sameName;
  });
  if (names.length === 0) faults["leaveKinds"] = texts.value.noLeaveKind;
  if (guidance.isOwn && guidance.text.trim() === "") faults["guidance"] = missing;
  if (google.isOn && google.hostedDomain.trim() === "") faults["google.hostedDomain"] = missing;
  return faults;
}

/** Saves it. Throws what `callApi` throws. */
export async function saveOrganisation(auth: Auth, draft: Draft): Promise<Draft> {
  const saved = await call<OrganisationSettings>(auth, PATH, { method: "PATCH", body: changeOf(draft) });
  renewProfile();
  return draftOf(saved);
}
