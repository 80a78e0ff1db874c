import { expect, test } from "vitest";
import { texts as formTexts } from "../form/i18n/texts";
import { check, draftOf, isFixed, newItem } from "./categories";

const LIST = draftOf({
  departmentId: null,
  items: [
    { id: "club", name: "部活動", active: true, used: true },
    { id: "a", name: "教科", active: true, used: false },
  ],
});

test("each category has a name of its own", () => {
  const { missing, sameName } = formTexts.value;
  const items = [...LIST.items, { ...newItem(), name: "教科 " }, newItem()];
  expect(check(LIST)).toEqual({});
  expect(check({ items })).toEqual({ "items.2.name": sameName, "items.3.name": missing });
});

test("部活動 and その他 are fixed", () => {
  expect(LIST.items.map(isFixed)).toEqual([true, false]);
});
