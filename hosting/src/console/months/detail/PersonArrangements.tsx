import { useEffect, useRef } from "preact/hooks";
import type { Employee } from "../../../data/employee";
import { Arrangements } from "../../../record/arranging/Arrangements";
import type { Backend } from "../../../shared/firebase/people";
import { monthOf } from "../../../shared/time/month";
import { place } from "../../place";
import { texts } from "../i18n/texts";

interface PersonArrangementsProps {
  backend: Backend;
  employee: Employee;
  month: string;
  today: string;
  isFixed: boolean;
}

/** 休暇・出張・振替 of the month; a date in the address brings it into sight, and is where its forms begin. */
export function PersonArrangements({ backend, employee, month, today, isFixed }: PersonArrangementsProps) {
  const section = useRef<HTMLElement>(null);
  const asked = place.value.params.get("arrange") ?? "";
  const isAsked = monthOf(asked) === month;
  const usual = monthOf(today) === month ? today : `${month}-01`;
  useEffect(() => {
    if (isAsked) section.current?.scrollIntoView();
  }, [isAsked]);
  const { arrangements } = texts.value.detail;
  return (
    <section ref={section} class="person-arrangements" aria-label={arrangements}>
      <h3>{arrangements}</h3>
      <Arrangements {...{ backend, employee, month, isFixed }} date={isAsked ? asked : usual} />
    </section>
  );
}
