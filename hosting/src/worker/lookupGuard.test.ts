import { expect, test } from "vitest";
import { guarded, isLookup } from "./lookupGuard";

const request = new Request("https://identitytoolkit.googleapis.com/v1/accounts:lookup?key=k", {
  method: "POST",
});
const answering = (status: number) => async () => new Response("{}", { status });

test("the sign-in check is recognised at Google and at the emulator, and nothing else is", () => {
  expect(isLookup(new URL(request.url))).toBe(true);
  expect(isLookup(new URL("http://127.0.0.1:5052/identitytoolkit.googleapis.com/v1/accounts:lookup"))).toBe(
    true,
  );
  expect(isLookup(new URL("https://securetoken.googleapis.com/v1/token"))).toBe(false);
});

test.each([429, 500, 503])("a %i of the sign-in check looks like a lost network", async (status) => {
  expect((await guarded(request, answering(status))).type).toBe("error");
});

test("a silent server looks like a lost network", async () => {
  const silent: typeof fetch = () => Promise.reject(new DOMException("timed out", "TimeoutError"));
  expect((await guarded(request, silent)).type).toBe("error");
});

test.each([200, 400])("an answer of %i passes", async (status) => {
  expect((await guarded(request, answering(status))).status).toBe(status);
});
