import { LogIn, LogOut } from "lucide";
import { texts } from "../../record/i18n/texts";
import { Icon } from "../../shared/ui/Icon";
import type { OwnPunch, PunchDesk } from "./desk";

/** 始業 and 終業, in the head of every page. */
export function PunchButtons({ desk }: { desk: PunchDesk }) {
  const state = desk.state.value;
  const { start, end } = texts.value.table;
  const button = (type: OwnPunch, label: string) => (
    <button
      type="button"
      class={`button punch-${type}`}
      aria-busy={state.phase === "sending" && state.type === type}
      disabled={state.phase === "sending"}
      onClick={() => void desk.punch(type)}
    >
      <Icon of={type === "in" ? LogIn : LogOut} size={20} />
      {label}
    </button>
  );
  return (
    <div class="punch-buttons">
      {button("in", start)}
      {button("out", end)}
    </div>
  );
}
