import type { Roster, RosterEmployee } from "./roster";

const KATAKANA_TO_HIRAGANA = 0x60;

/** Text as it is compared: width, case, spaces and the two kana alphabets make no difference. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s/gu, "")
    .replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
}

/** The people whose code, name or reading contains the query. */
export function searched(roster: Roster, query: string): Roster {
  const wanted = folded(query);
  if (wanted === "") return roster;
  const matches = ({ code, name, kana }: RosterEmployee) =>
    [code, name, kana].some((text) => folded(text).includes(wanted));
  return roster.filter(matches);
}
