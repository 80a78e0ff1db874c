import { CircleAlert, CircleCheck, CloudOff, type IconNode, MapPin, Pencil, TriangleAlert } from "lucide";
import type { Row } from "../../../record/month/rows";
import { Icon } from "../../../shared/ui/Icon";
import type { MonthsTexts } from "../i18n/ja";
import { texts } from "../i18n/texts";
import type { Lack } from "../list/lacks";

/** What a day bears besides its times. */
export type Mark = keyof MonthsTexts["marks"];

const ICONS: Record<Mark, IconNode> = {
  missingIn: TriangleAlert,
  missingOut: TriangleAlert,
  noRecord: TriangleAlert,
  notPulled: TriangleAlert,
  undeclared: CircleAlert,
  declaredTooMuch: CircleAlert,
  sourcesDiffer: CircleAlert,
  inLeave: CircleAlert,
  atWork: CircleCheck,
  trip: MapPin,
  written: Pencil,
  offline: CloudOff,
};
const TOLD = ["atWork", "offline", "inLeave", "declaredTooMuch", "sourcesDiffer"] as const;

/** All marks, the pressing ones first. */
export const MARKS = Object.keys(ICONS) as Mark[];

/** The marks of a day, the pressing ones first. */
export function marksOf({ form, duty, remarks }: Row, lack: Lack | undefined): Mark[] {
  const has = new Set<Mark>(TOLD.filter((mark) => remarks.some(({ what }) => what === mark)));
  if (lack) has.add(lack);
  if (duty.length > 0) has.add("trip");
  if (form && (form.start !== null || form.end !== null)) has.add("written");
  return MARKS.filter((mark) => has.has(mark));
}

/** A mark by icon and word. */
export function MarkLabel({ mark }: { mark: Mark }) {
  return (
    <span class={`mark mark-${mark}`}>
      <Icon of={ICONS[mark]} size={11} />
      {texts.value.marks[mark]}
    </span>
  );
}
