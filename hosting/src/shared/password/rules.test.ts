import { expect, test } from "vitest";
import { ApiProblem } from "../api";
import { language } from "../i18n/language";
import { faultIn, hintOf, refusalOf } from "./rules";

language.value = "ja";
const RULES = { length: 8, strength: 2 };

test("a hint counts down to the least length, by characters", () => {
  expect(hintOf("さくら", RULES)).toContain("あと5文字");
  expect(hintOf("𠮷".repeat(7), RULES)).toContain("あと1文字");
  expect(hintOf("か\u3099".repeat(7), RULES)).toContain("あと1文字");
  expect(hintOf("asagao-2026", RULES)).toContain("長さは足りています");
});

test("what is missing or too short is told before the server is asked", () => {
  expect(faultIn("", RULES)).toBe("新しいパスワードを入力してください。");
  expect(faultIn("seven77", RULES)).toBe("8文字以上で入力してください。");
  expect(faultIn("eight888", RULES)).toBeNull();
});

test("a refusal says the least length that the server named", () => {
  const field = {
    field: "password",
    code: "passwordTooShort",
    message: "",
    line: null,
    params: { length: 12 },
  };
  expect(refusalOf(new ApiProblem(422, "passwordTooShort", "", [field]))).toBe(
    "12文字以上で入力してください。",
  );
  expect(refusalOf(new ApiProblem(401, "wrongCredentials", "", []))).toBeNull();
});
