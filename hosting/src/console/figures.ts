/** A department's month in figures: docs/data.md, `overviews`. Minutes and people. */
export interface Figures {
  people: number;
  overtime: number;
  overMonth: number;
  overAverage: number;
  overSpecial: number;
  foreseen: { month: number; average: number };
  lacking: number;
}

/** The mean overtime, cut to the minute; null of nobody. */
export const meanOvertime = ({ people, overtime }: Figures): number | null =>
  people === 0 ? null : Math.floor(overtime / people);

/** Which part of the people is within the limit of the month; null of nobody. */
export const shareWithin = ({ people, overMonth }: Figures): number | null =>
  people === 0 ? null : (people - overMonth) / people;

/** Several departments as one. */
export function totalOf(all: readonly Figures[]): Figures {
  const sum = (value: (each: Figures) => number) => all.reduce((total, each) => total + value(each), 0);
  return {
    people: sum((each) => each.people),
    overtime: sum((each) => each.overtime),
    overMonth: sum((each) => each.overMonth),
    overAverage: sum((each) => each.overAverage),
    overSpecial: sum((each) => each.overSpecial),
    foreseen: {
      month: sum((each) => each.foreseen.month),
      average: sum((each) => each.foreseen.average),
    },
    lacking: sum((each) => each.lacking),
  };
}
