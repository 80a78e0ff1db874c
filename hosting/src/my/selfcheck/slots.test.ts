import { describe, expect, it } from "vitest";
import { endsOf, type Slot, startsOf, sums, wholeDay, withEnd, withOneMore, withStart } from "./slots";

const slot = (start: number, end: number, activity = ""): Slot => ({ start, end, activity });
const lessons = slot(510, 720, "授業");
const meeting = slot(720, 780, "会議");

describe("wholeDay", () => {
  it("is widened to whole quarters of an hour", () => {
    expect(wholeDay(507, 1096)).toEqual([slot(495, 1110)]);
  });

  it("is empty without both ends", () => {
    expect(wholeDay(510, null)).toEqual([]);
    expect(wholeDay(510, 510)).toEqual([]);
  });
});

describe("withEnd", () => {
  it("makes a slot of what is left over", () => {
    expect(withEnd([slot(510, 1080, "授業")], 0, 720)).toEqual([lessons, slot(720, 1080)]);
  });

  it("moves the start of what follows at once", () => {
    expect(withEnd([lessons, meeting], 0, 600)).toEqual([slot(510, 600, "授業"), slot(600, 780, "会議")]);
    expect(withEnd([lessons, meeting], 0, 750)).toEqual([slot(510, 750, "授業"), slot(750, 780, "会議")]);
  });

  it("leaves what comes after a gap alone, and takes away what is covered", () => {
    const later = slot(800, 830, "事務");
    expect(withEnd([lessons, later], 0, 700)).toEqual([slot(510, 700, "授業"), slot(700, 720), later]);
    expect(withEnd([lessons, meeting, later], 0, 810)).toEqual([
      slot(510, 810, "授業"),
      slot(810, 830, "事務"),
    ]);
  });
});

describe("withStart", () => {
  it("moves the end of what comes before at once", () => {
    expect(withStart([lessons, meeting], 1, 690)).toEqual([slot(510, 690, "授業"), slot(690, 780, "会議")]);
    expect(withStart([lessons, meeting], 1, 735)).toEqual([slot(510, 735, "授業"), slot(735, 780, "会議")]);
  });

  it("leaves a gap where there was one", () => {
    expect(withStart([slot(510, 600, "授業"), meeting], 1, 660)).toEqual([
      slot(510, 600, "授業"),
      slot(660, 780, "会議"),
    ]);
  });
});

describe("the choices", () => {
  it("keep slots in order and a quarter of an hour long at least", () => {
    const slots = [slot(510, 540), slot(540, 570)];
    expect(startsOf(slots, 1)).toEqual([525, 540, 555]);
    expect(endsOf(slots, 0)).toEqual([525, 540, 555]);
    expect(endsOf(slots, 1).at(-1)).toBe(2865);
  });
});

describe("withOneMore", () => {
  it("follows the last, or begins the day", () => {
    expect(withOneMore([lessons], 0)).toEqual([lessons, slot(720, 780)]);
    expect(withOneMore([], 517)).toEqual([slot(510, 570)]);
    expect(withOneMore([slot(2850, 2865)], 0)).toEqual([slot(2850, 2865)]);
  });
});

describe("sums", () => {
  it("adds up by activity, the longest first, and leaves out what is not named", () => {
    expect(sums([meeting, lessons, slot(800, 830), slot(830, 890, "会議")])).toEqual([
      ["授業", 210],
      ["会議", 120],
    ]);
  });
});
