import type { Auth } from "firebase/auth";
import { useId } from "preact/hooks";
import { readOnce } from "../../shared/readOnce";
import { Field } from "../../shared/ui/Field";
import { SelectField } from "../../shared/ui/SelectField";
import { useRead } from "../../shared/useRead";
import { href } from "../address";
import { MEMBERS, type Member } from "../members/members";
import { here } from "../place";
import { type Action, grouped } from "./actions";
import type { Filter } from "./audit";
import { texts } from "./i18n/texts";

const set = (change: Partial<Filter>) => {
  location.hash = here(change);
};

/** Which entries are shown. What is chosen stands in the address. */
export function Filters({ auth, filter }: { auth: Auth; filter: Filter }) {
  const labels = texts.value;
  const isFiltered = Object.values(filter).some((value) => value !== "");
  return (
    <search class="list-tools">
      <Field label={labels.from} type="date" value={filter.from} onValue={(from) => set({ from })} />
      <Field label={labels.to} type="date" value={filter.to} onValue={(to) => set({ to })} />
      <ActorChoice auth={auth} actor={filter.actor} />
      <ActionChoice action={filter.action} />
      {isFiltered && (
        <a class="button" href={href("audit")}>
          {labels.clear}
        </a>
      )}
    </search>
  );
}

/** The administrators; whoever else was asked for is added. */
function ActorChoice({ auth, actor }: { auth: Auth; actor: string }) {
  const { live } = useRead("members", () => readOnce<{ members: Member[] }>(auth, MEMBERS));
  const members = live.phase === "ready" ? live.value.members : [];
  const isOther = actor !== "" && !members.some(({ uid }) => uid === actor);
  const jobs: Record<string, string> = texts.value.jobs;
  return (
    <SelectField
      label={texts.value.actor}
      value={actor}
      onValue={(uid) => set({ actor: uid })}
      options={[
        ["", texts.value.everyone],
        ...members.map(({ uid, name, email }) => [uid, name || email || uid] as const),
        ...(isOther ? [[actor, jobs[actor] ?? actor] as const] : []),
      ]}
    />
  );
}

/** Every action by its group; the group itself stands for all of them. */
function ActionChoice({ action }: { action: string }) {
  const id = useId();
  const { actions, groups, allOf, everything, action: label } = texts.value;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={action} onChange={({ currentTarget }) => set({ action: currentTarget.value })}>
        <option value="">{everything}</option>
        {grouped(Object.keys(actions) as Action[]).map(([group, members]) => (
          <optgroup key={group} label={groups[group]}>
            <option value={group}>{allOf(groups[group])}</option>
            {members.map((each) => (
              <option key={each} value={each}>
                {actions[each]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
