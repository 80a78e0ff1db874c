import { Coffee, DoorOpen, type IconNode, LogIn, LogOut, Play, Undo2 } from "lucide";
import type { PunchType } from "../../../shared/punchTypes";
import { PUNCH_TYPES } from "../../../shared/punchTypes";
import type { TerminalSettings } from "../../session/session";

/** Told apart by colour and icon and word. */
export const TYPE_LOOK: Record<PunchType, { icon: IconNode; colour: string }> = {
  in: { icon: LogIn, colour: "type-in" },
  out: { icon: LogOut, colour: "type-out" },
  breakStart: { icon: Coffee, colour: "type-break" },
  breakEnd: { icon: Play, colour: "type-break" },
  outingStart: { icon: DoorOpen, colour: "type-outing" },
  outingEnd: { icon: Undo2, colour: "type-outing" },
};

/** The types that the organisation shows on its terminals. */
export function shownTypes({ breaks, outings }: TerminalSettings): readonly PunchType[] {
  return PUNCH_TYPES.filter((type) => {
    if (type.startsWith("break")) return breaks;
    return type.startsWith("outing") ? outings : true;
  });
}
