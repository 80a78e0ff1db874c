import { may } from "../../data/permissions";
import type { PageProps } from "../pageProps";
import { here } from "../place";

/** The address of one person's page. */
export const personHref = (id: string) => here({ employee: id });

/** What this administrator may do with people, and with their passwords. */
export function rights({ profile }: Pick<PageProps, "profile">) {
  const { permissions, isOrganisationAdmin } = profile;
  const arranges = may(permissions, "people", "edit");
  return {
    /** Pattern and standing help. */
    arranges,
    /** The record itself: an administrator of the organisation's. */
    edits: arranges && isOrganisationAdmin,
    passwords: may(permissions, "passwords", "edit"),
  };
}
