import { expect, test } from "vitest";
import { newId } from "./id";

test("ids are twenty lower-case letters and digits, and never the same", () => {
  const ids = Array.from({ length: 1_000 }, newId);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]{20}$/);
  expect(new Set(ids).size).toBe(ids.length);
});
