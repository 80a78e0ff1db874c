import type { Department } from "../../data/department";
import { here } from "../place";
import { presetOf } from "./given";
import { texts } from "./i18n/texts";
import type { Member } from "./members";

const NAMED = 3;

interface MemberTableProps {
  members: readonly Member[];
  departments: readonly Department[];
}

/** Administrators by name, those who are shut out last; a name leads to what they may do. */
export function MemberTable({ members, departments }: MemberTableProps) {
  const words = texts.value;
  const sorted = [...members.filter(({ active }) => active), ...members.filter(({ active }) => !active)];
  return (
    <div class="table-frame">
      <table class="grid members-table">
        <caption class="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.fields.name}</th>
            <th scope="col">{words.fields.email}</th>
            <th scope="col">{words.fields.role}</th>
            <th scope="col">{words.fields.departments}</th>
            <th scope="col">{words.fields.permissions}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((member) => (
            <tr key={member.uid}>
              <th scope="row">
                <a href={here({ member: member.uid })}>{member.name || member.email || member.uid}</a>
              </th>
              <td>{member.email}</td>
              <td>{words.roles[member.role]}</td>
              <td>{placesOf(member, departments)}</td>
              <td>{words.presets[presetOf(member.permissions, member.role) ?? "own"]}</td>
              <td>
                <span class={`member-state ${member.active ? "" : "member-shut"}`}>
                  {member.active ? words.active : words.inactive}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function placesOf({ role, departments: ids }: Member, departments: readonly Department[]): string {
  const words = texts.value;
  if (role === "organisationAdmin") return words.everywhere;
  const names = departments.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return names.length > NAMED
    ? words.andOthers(names.slice(0, NAMED).join("、"), names.length - NAMED)
    : names.join("、");
}
