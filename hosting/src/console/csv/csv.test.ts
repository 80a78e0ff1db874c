import { expect, test } from "vitest";
import { csvName, csvOf } from "./csv";

test("a file that Excel opens: BOM, CRLF, commas and quotes within quotes", () => {
  expect(
    csvOf([
      ["氏名", "時間外"],
      ['佐藤, "花子"', 12],
      [null, undefined, "二\n行"],
    ]),
  ).toBe('\uFEFF氏名,時間外\r\n"佐藤, ""花子""",12\r\n,,"二\n行"\r\n');
});

test.each(["=1+1", "+81", "-cmd", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠A"])(
  "%j is shown, not computed",
  (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  },
);

test("a number below zero stays a number", () => {
  expect(csvOf([[-5]])).toBe("\uFEFF-5\r\n");
});

test("a name bears nothing that a file system refuses", () => {
  expect(csvName("月別一覧", "北 中学校/本校", "2026年10月")).toBe("月別一覧_北中学校本校_2026年10月.csv");
});
