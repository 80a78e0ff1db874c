import { texts } from "./i18n/texts";
import { SlotRow } from "./SlotRow";
import { endsOf, type Slot, startsOf, withEnd, withStart } from "./slots";

interface SlotTableProps {
  slots: readonly Slot[];
  activities: readonly string[];
  /** What is wrong, by the slot's place. */
  faults: Readonly<Record<number, string>>;
  onSlots: (slots: Slot[]) => void;
}

/** The day's stretches in order; moving one's edge moves its neighbour's. */
export function SlotTable({ slots, activities, faults, onSlots }: SlotTableProps) {
  const words = texts.value;
  return (
    <table class="slots">
      <caption class="visually-hidden">{words.slots}</caption>
      <thead>
        <tr>
          <th scope="col">{words.start}</th>
          <th scope="col">{words.end}</th>
          <th scope="col">{words.activity}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {slots.map((slot, place) => (
          <SlotRow
            key={place}
            slot={slot}
            number={place + 1}
            starts={startsOf(slots, place)}
            ends={endsOf(slots, place)}
            activities={activities}
            error={faults[place]}
            onStart={(start) => onSlots(withStart(slots, place, start))}
            onEnd={(end) => onSlots(withEnd(slots, place, end))}
            onActivity={(activity) => onSlots(slots.with(place, { ...slot, activity }))}
            onRemove={() => onSlots(slots.toSpliced(place, 1))}
          />
        ))}
      </tbody>
    </table>
  );
}
