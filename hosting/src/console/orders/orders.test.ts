import { expect, test } from "vitest";
import { texts as formTexts } from "../form/i18n/texts";
import { texts } from "./i18n/texts";
import { check, draftOf, newItem } from "./orders";

const DRAFT = draftOf({ items: [{ id: "lunch", name: "弁当", active: true }], cutOff: 570 });

test("the cut-off is a time of the day, or none", () => {
  expect(DRAFT.cutOff).toBe("09:30");
  expect(check(DRAFT)).toEqual({});
  expect(check({ ...DRAFT, cutOff: " " })).toEqual({});
  expect(check({ ...DRAFT, cutOff: "24:00" })).toEqual({});
  for (const cutOff of ["24:01", "soon"]) {
    expect(check({ ...DRAFT, cutOff })).toEqual({ cutOff: texts.value.cutOffWrong });
  }
});

test("each item has a name of its own", () => {
  const { missing, sameName } = formTexts.value;
  const items = [...DRAFT.items, { ...newItem(), name: " 弁当" }, newItem()];
  expect(check({ ...DRAFT, items })).toEqual({ "items.1.name": sameName, "items.2.name": missing });
});
