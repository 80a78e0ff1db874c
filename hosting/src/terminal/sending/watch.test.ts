import { expect, test } from "vitest";
import { entry, receipt } from "../testing";
import { ReceiptWatch } from "./watch";

const acked = entry({ sending: "acked" });

test("an acknowledged punch without a receipt is overdue after fifteen seconds", () => {
  const watch = new ReceiptWatch();
  expect(watch.overdue([acked], 0)).toBe(false);
  expect(watch.overdue([acked], 14_999)).toBe(false);
  expect(watch.overdue([acked], 15_000)).toBe(true);
});

test("the connection is renewed ever more seldom while nothing comes", () => {
  const watch = new ReceiptWatch();
  const renewed = [];
  for (let now = 0; now <= 120_000; now += 1_000) if (watch.overdue([acked], now)) renewed.push(now);
  expect(renewed).toEqual([15_000, 45_000, 105_000]);
});

test("a punch that is not acknowledged, or has its receipt, is not overdue", () => {
  const watch = new ReceiptWatch();
  const entries = [entry(), entry({ punchId: "settled", sending: "acked", receipt: receipt() })];
  watch.overdue(entries, 0);
  expect(watch.overdue(entries, 60_000)).toBe(false);
});

test("once all receipts are there, patience is short again", () => {
  const watch = new ReceiptWatch();
  watch.overdue([acked], 0);
  expect(watch.overdue([acked], 15_000)).toBe(true);
  watch.overdue([], 16_000);
  watch.overdue([acked], 20_000);
  expect(watch.overdue([acked], 35_000)).toBe(true);
});
