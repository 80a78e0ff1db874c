import { texts } from "./i18n/texts";
import { addressOf, ROOMS, room } from "./room";

/** The ways between the record and the rooms beside it; `month`: the one that the record shows. */
export function RoomNavigation({ month, today }: { month: string; today: string }) {
  const { label, record, rooms } = texts.value.navigation;
  const places = { arrangements: month, selfcheck: today };
  return (
    <nav class="areas room-navigation" aria-label={label}>
      <a href={`#${month}`} aria-current={room.value === null ? "page" : undefined}>
        {record}
      </a>
      {ROOMS.map((each) => (
        <a
          key={each}
          href={addressOf(each, places[each])}
          aria-current={room.value === each ? "page" : undefined}
        >
          {rooms[each]}
        </a>
      ))}
    </nav>
  );
}
