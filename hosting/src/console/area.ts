import { signal } from "@preact/signals-core";
import { may, type PermissionArea, type Permissions } from "../data/permissions";

export const AREAS = ["status", "staff"] as const;
export type Area = (typeof AREAS)[number];

interface Asked {
  permission: PermissionArea;
  level: "view" | "edit";
  /** Whether only administrators of the organisation have it. */
  isOrganisations?: true;
}

const ASKED: Record<Area, Asked> = {
  status: { permission: "records", level: "view" },
  staff: { permission: "people", level: "edit", isOrganisations: true },
};

const inAddress = () => AREAS.find((area) => location.hash === `#${area}`) ?? null;

/** The area of the console that the address names (#staff); null where it names none. */
export const area = signal<Area | null>(inAddress());

addEventListener("hashchange", () => {
  area.value = inAddress();
});

interface Administrator {
  isOrganisationAdmin: boolean;
  permissions: Permissions | null;
}

/** The areas that are open to an administrator, in their order. */
export function openAreas({ isOrganisationAdmin, permissions }: Administrator): Area[] {
  return AREAS.filter((each) => {
    const { permission, level, isOrganisations } = ASKED[each];
    return (isOrganisationAdmin || !isOrganisations) && may(permissions, permission, level);
  });
}
