import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Where the parts of a record lead: every page that shows one has addresses of its own. */
export interface Ways {
  month: (month: string) => string;
  /** A day's form. */
  day: (date: string) => string;
  /** 休暇・出張・振替 with that day filled in. */
  arrangements: (date: string) => string;
  /** What a provider said of a date, for those who may see it. */
  answer?: (connectionId: string, date: string) => string;
}

/** What the page around a record says of its addresses. */
export const WaysContext = createContext<Ways | null>(null);

/** The addresses of the page that is around. */
export function useWays(): Ways {
  const ways = useContext(WaysContext);
  if (ways === null) throw new Error("A record is shown without addresses around it.");
  return ways;
}
