import { expect, test } from "vitest";
import { language } from "../../shared/i18n/language";
import { fieldName, valueIn } from "./fields";

language.value = "ja";

test("a field is called as its list calls it", () => {
  expect(fieldName("leaves", "start")).toBe("開始");
  expect(fieldName("hours", "start")).toBe("始業");
  expect(fieldName("leaves", "kind")).toBe("種類");
  expect(fieldName("calendars", "kind")).toBe("区分");
  expect(fieldName("staff", "name")).toBe("氏名");
  expect(fieldName("staff", "somethingNew")).toBe("somethingNew");
});

test("codes are said in words, and nothing as nothing", () => {
  expect(valueIn("calendars", "kind", "dayOff")).toBe("週休日");
  expect(valueIn("calendars", "name", "holiday")).toBe("holiday");
  expect(valueIn("leaves", "start", null)).toBe("（なし）");
});
