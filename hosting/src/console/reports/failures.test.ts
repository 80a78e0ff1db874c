import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ja } from "./i18n/ja";

const KINDS = join(import.meta.dirname, "../../../../functions/reports/dakoku_reports");
const EXAMINING = "examining"; // no kind: what it finds has its words beside 動作確認
const folders = readdirSync(KINDS, { withFileTypes: true }).filter(
  (each) => each.isDirectory() && each.name !== EXAMINING,
);
const sources = folders.flatMap(({ name }) =>
  readdirSync(join(KINDS, name))
    .filter((file) => file.endsWith(".py"))
    .map((file) => readFileSync(join(KINDS, name, file), "utf8")),
);

test("whatever a kind of report fails with has its words", () => {
  const codes = sources.flatMap((source) => [...source.matchAll(/code="(\w+)"/g)].map(([, code]) => code));
  expect(codes.length).toBeGreaterThan(0);
  expect(Object.keys(ja.failures)).toEqual(expect.arrayContaining(codes));
});
