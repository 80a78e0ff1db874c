import type { AdminProfile } from "./account";
import { texts } from "./i18n/texts";
import { here, place } from "./place";

/** Whose settings are everybody's. */
export const ORGANISATION = "organisation";

/** Whose settings the address asks for, else those that this administrator may change: `ORGANISATION`, or a department's id. */
export const ownerOf = ({ isOrganisationAdmin, departments }: AdminProfile): string =>
  place.value.params.get("owner") ??
  (isOrganisationAdmin ? ORGANISATION : (departments[0]?.id ?? ORGANISATION));

/** What an owner is called. */
export const nameOf = (owner: string, { departments }: AdminProfile): string =>
  departments.find(({ id }) => id === owner)?.name ?? texts.value.owner.organisation;

/** Whether settings are shown of everybody or of one department. It changes the address. */
export function OwnerChoice({ profile }: { profile: AdminProfile }) {
  const { label, organisation } = texts.value.owner;
  return (
    <div class="choice">
      <select
        aria-label={label}
        value={ownerOf(profile)}
        onChange={({ currentTarget }) => {
          location.hash = here({ owner: currentTarget.value });
        }}
      >
        <option value={ORGANISATION}>{organisation}</option>
        {profile.departments.map(({ id, code, name }) => (
          <option key={id} value={id}>
            {code} {name}
          </option>
        ))}
      </select>
    </div>
  );
}
