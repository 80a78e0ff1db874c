import type { Session, TerminalSettings } from "./session";

/** `settings/organisation`, as far as a terminal needs it (docs/data.md). */
export interface OrganisationSettings {
  code: string;
  name: string;
  language: string;
  timeZone: string;
  dayBoundary: number;
  terminal: TerminalSettings;
}

/** `departments/{id}`: what it does not say itself is inherited. */
export interface DepartmentSettings {
  code: string;
  name: string;
  language?: string | null;
  terminal?: Partial<TerminalSettings>;
}

/** `settings/sealing` */
export interface SealingSettings {
  current: string;
  keys: Readonly<Record<string, { jwk: JsonWebKey }>>;
}

/** What the server has told so far; null where nothing has come yet. */
export interface LiveSettings {
  organisation: OrganisationSettings | null;
  department: DepartmentSettings | null;
  sealing: SealingSettings | null;
}

/** The session as it holds now: the department's settings over the organisation's, and the key to seal with. */
export function effective(session: Session, { organisation, department, sealing }: LiveSettings): Session {
  return {
    ...session,
    department: department ? { code: department.code, name: department.name } : session.department,
    // Half of the settings says nothing of what is effective.
    organisation: organisation && department ? merged(organisation, department) : session.organisation,
    sealing: (sealing && keyOf(sealing)) ?? session.sealing,
  };
}

function merged(organisation: OrganisationSettings, department: DepartmentSettings): Session["organisation"] {
  const { code, name, timeZone, dayBoundary } = organisation;
  const language = department.language ?? organisation.language;
  const terminal = { ...organisation.terminal, ...department.terminal };
  return { code, name, language, timeZone, dayBoundary, terminal };
}

function keyOf({ current, keys }: SealingSettings): Session["sealing"] | null {
  const key = keys[current];
  return key ? { keyId: current, jwk: key.jwk } : null;
}
