import { expect, it } from "vitest";
import { activitiesOn, missingDays } from "./asked";

const round = (dates: string[], activities = ["授業"]) => ({ id: "r", dates, activities });
const check = (date: string) => ({ date, slots: [{ start: 0, end: 15, activity: "授業" }] });

it("asks for days until today that have no check, each once and in order", () => {
  const rounds = [round(["2026-11-18", "2026-11-21"]), round(["2026-11-17", "2026-11-18", "2026-11-19"])];
  expect(missingDays(rounds, [check("2026-11-19")], "2026-11-20")).toEqual(["2026-11-17", "2026-11-18"]);
});

it("counts an emptied check as none, and forgets what is long past", () => {
  const emptied = { date: "2026-11-18", slots: [] };
  expect(missingDays([round(["2026-08-01", "2026-11-18"])], [emptied], "2026-11-20")).toEqual(["2026-11-18"]);
});

it("offers what the day's rounds name, else the usual", () => {
  const rounds = [round(["2026-11-18"], ["会議", "授業"]), round(["2026-11-18"], ["授業", "出張"])];
  expect(activitiesOn("2026-11-18", rounds, ["事務"])).toEqual(["会議", "授業", "出張"]);
  expect(activitiesOn("2026-11-19", rounds, ["事務"])).toEqual(["事務"]);
});
