import { expect, test } from "vitest";
import { type Choice, choiceIn, kindsOf, paramsOf, requestOf } from "./kinds";

const CHOICE: Choice = { kind: "board", month: "2026-10", year: 2026, employeeId: "sato" };
const USUAL = { kinds: kindsOf("department"), months: ["2026-10", "2026-09"], years: [2026, 2025] };

test("each kind is sent with what it asks for, and nothing else", () => {
  const sent = (kind: Choice["kind"]) => requestOf({ ...CHOICE, kind }, "north").params;
  expect(sent("board")).toEqual({ departmentId: "north", year: 2026 });
  expect(sent("doctor")).toEqual({ departmentId: "north", month: "2026-10" });
  expect(sent("book")).toEqual({ departmentId: "north", month: "2026-10" });
  expect(sent("month")).toEqual({ employeeId: "sato", month: "2026-10" });
  expect(requestOf({ ...CHOICE, kind: "boards" }, null)).toEqual({ kind: "boards", params: { year: 2026 } });
});

test("the address says what the kind is chosen by", () => {
  expect(paramsOf(CHOICE)).toEqual({ kind: "board", year: "2026", month: null, employee: null });
  const month = paramsOf({ ...CHOICE, kind: "month" });
  expect(month).toEqual({ kind: "month", year: null, month: "2026-10", employee: "sato" });
});

test("what the address does not say is the first that is offered", () => {
  const said = new URLSearchParams("kind=doctor&month=2026-09&year=1999");
  expect(choiceIn(said, USUAL)).toEqual({ kind: "doctor", month: "2026-09", year: 2026, employeeId: "" });
  expect(choiceIn(new URLSearchParams("kind=boards"), USUAL)?.kind).toBe("board");
});

test("what is the organisation's is not offered for a department", () => {
  expect(kindsOf("department")).toEqual(["board", "doctor", "book", "notices", "month"]);
  expect(kindsOf("organisation")).toEqual(["boards"]);
});
