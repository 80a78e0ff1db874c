import { CircleAlert, CircleCheck, type IconNode, Info, TriangleAlert } from "lucide";
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon";

export type Tone = "info" | "success" | "warning" | "error";

const ICONS: Record<Tone, IconNode> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  error: CircleAlert,
};

/** A message in the page: tone by icon and colour, announced at once when it is an error. */
export function Notice({ tone, children }: { tone: Tone; children: ComponentChildren }) {
  return (
    <div class={`notice notice-${tone}`} role={tone === "error" ? "alert" : "status"}>
      <Icon of={ICONS[tone]} />
      <div class="notice-text">{children}</div>
    </div>
  );
}
