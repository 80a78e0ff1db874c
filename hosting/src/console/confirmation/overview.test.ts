import { expect, test } from "vitest";
import { type Candidate, changeIn, summed, ticked } from "./overview";

const person = (employeeId: string, more: Partial<Candidate> = {}): Candidate => ({
  employeeId,
  code: employeeId,
  name: employeeId,
  position: "",
  joinedOn: null,
  leftOn: null,
  locked: false,
  lacks: [],
  ...more,
});

test("what is lacking is summed by kind, and what is not is left out", () => {
  const people = [
    person("a", { lacks: [{ what: "missingOut", dates: ["2026-10-01", "2026-10-02"] }] }),
    person("b", {
      lacks: [
        { what: "missingOut", dates: ["2026-10-05"] },
        { what: "held", dates: ["2026-10-05"] },
      ],
    }),
    person("c"),
  ];
  expect(summed(people)).toEqual([
    { what: "missingOut", people: 2, days: 3 },
    { what: "held", people: 1, days: 1 },
  ]);
});

test("ticks stay in the order of the people, and one twice is one", () => {
  const people = [person("a"), person("b"), person("c")];
  expect(ticked(people, ["c"], "a", true)).toEqual(["a", "c"]);
  expect(ticked(people, ["a", "c"], "a", true)).toEqual(["a", "c"]);
  expect(ticked(people, ["a", "c"], "c", false)).toEqual(["a"]);
});

test.each([
  [{ joinedOn: "2026-10-05" }, "joined"],
  [{ leftOn: "2026-10-15" }, "left"],
  [{ joinedOn: "2026-09-30", leftOn: "2026-11-01" }, null],
])("who came or left within the month is marked", (dates, change) => {
  expect(changeIn("2026-10", person("a", dates))).toBe(change);
});
