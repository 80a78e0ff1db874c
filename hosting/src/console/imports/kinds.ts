import { may, type PermissionArea } from "../../data/permissions";
import type { AdminProfile } from "../account";

export const KINDS = ["staff", "leaves", "trips", "hours", "calendars"] as const;
export type Kind = (typeof KINDS)[number];
export const isKind = (name: string | null): name is Kind => KINDS.some((kind) => kind === name);

const ASKED: Record<Kind, PermissionArea> = {
  staff: "people",
  leaves: "records",
  trips: "records",
  hours: "records",
  calendars: "settings",
};

/** What an administrator may import. */
export function openKinds({ isOrganisationAdmin, permissions }: AdminProfile): Kind[] {
  return KINDS.filter(
    (kind) => (kind !== "staff" || isOrganisationAdmin) && may(permissions, ASKED[kind], "edit"),
  );
}

/** Whose calendar, and of which year; nothing for other lists. */
export interface Whose {
  owner: string;
  year: string;
}

/** The route that takes a list. */
export const pathOf = (kind: Kind) => `/api/ledger/${kind === "staff" ? "employees" : kind}/import`;
