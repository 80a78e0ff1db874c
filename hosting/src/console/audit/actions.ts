import type { ja } from "./i18n/ja";

export type Action = keyof typeof ja.actions;
export type Group = keyof typeof ja.groups;

/** Which kinds of deeds belong together: by what their names begin with. */
const KINDS: Record<Group, readonly string[]> = {
  record: ["record", "punch", "leave", "trip", "substitution", "selfcheck"],
  month: ["month", "sheet"],
  employee: ["employee"],
  password: ["password"],
  member: ["member"],
  terminal: ["terminal"],
  announcement: ["announcement", "counts", "order"],
  setting: [
    "settings",
    "organisation",
    "department",
    "pattern",
    "calendar",
    "categories",
    "limits",
    "selfcheckRound",
    "records",
  ],
  report: ["report", "notice", "template"],
  connection: ["connection", "run"],
};

/** The groups with their actions, in order. */
export function grouped(actions: readonly Action[]): [Group, Action[]][] {
  return (Object.keys(KINDS) as Group[]).map((group) => [
    group,
    actions.filter((action) => KINDS[group].includes(action.split(".")[0] ?? "")),
  ]);
}

/** The actions that a choice stands for: a group's name, or an action's own. */
export function actionsOf(chosen: string, actions: readonly Action[]): readonly string[] {
  if (chosen === "") return [];
  return grouped(actions).find(([group]) => group === chosen)?.[1] ?? [chosen];
}
