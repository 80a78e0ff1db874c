import { expect, test } from "vitest";
import { type Roster, withHelpers } from "./roster";

const person = (id: string, code: string) => ({ id, code, name: id, kana: "", help: false });
const ROSTER: Roster = [person("sato", "0001"), person("tanaka", "0003")];

test("helpers stand among the others by code, and are marked", () => {
  const people = withHelpers(ROSTER, [person("suzuki", "0002")]);
  expect(people.map(({ id, help }) => [id, help])).toEqual([
    ["sato", false],
    ["suzuki", true],
    ["tanaka", false],
  ]);
});

test("somebody who has come onto the roster meanwhile is there once", () => {
  expect(withHelpers(ROSTER, [person("sato", "0001")])).toEqual(ROSTER);
});
