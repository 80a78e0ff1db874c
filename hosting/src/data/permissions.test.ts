import { describe, expect, it } from "vitest";
import { may } from "./permissions";

describe("may", () => {
  it("asks for no less than what is given", () => {
    const given = { records: "view", people: "edit", orders: "none" } as const;
    expect(may(given, "records", "view")).toBe(true);
    expect(may(given, "records", "edit")).toBe(false);
    expect(may(given, "people", "view")).toBe(true);
    expect(may(given, "people", "edit")).toBe(true);
    expect(may(given, "orders", "view")).toBe(false);
  });

  it("gives nothing where an area is missing", () => {
    expect(may({}, "records", "view")).toBe(false);
  });

  it("leaves all to the role where nothing was said", () => {
    expect(may(null, "members", "edit")).toBe(true);
    expect(may(undefined, "records", "view")).toBe(true);
  });
});
