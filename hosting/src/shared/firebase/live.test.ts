import { expect, test } from "vitest";
import { afterReading, type Live } from "./live";

const KNOWN: Live<string> = { phase: "ready", value: "known", stale: false };
const FRESH: Live<string> = { phase: "ready", value: "fresh", stale: false };

test("what is known stays, and is called stale, while nobody answers", () => {
  expect(afterReading(KNOWN, { phase: "offline" })).toEqual({ phase: "ready", value: "known", stale: true });
});

test("an answer replaces what is known, also a refusal", () => {
  expect(afterReading(KNOWN, FRESH)).toEqual(FRESH);
  expect(afterReading(KNOWN, { phase: "failed", code: "notAllowed" })).toEqual({
    phase: "failed",
    code: "notAllowed",
  });
});

test("without anything known there is nothing to keep", () => {
  expect(afterReading({ phase: "loading" }, { phase: "offline" })).toEqual({ phase: "offline" });
});
