import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiProblem, callApi, NoAnswer } from "./api";

type Answering = (response: ServerResponse) => void;

const cut: Answering = (response) => response.destroy();
const good: Answering = (response) => response.end('{"good": true}');
const notOurs: Answering = (response) => response.writeHead(500).end("worker did not start");
const ours: Answering = (response) =>
  response.writeHead(503, { "Content-Type": "application/problem+json" }).end('{"code": "unavailable"}');

let server: Server;
let address: string;
let answers: Answering[];

beforeEach(async () => {
  vi.stubGlobal("document", { documentElement: { lang: "ja" } });
  vi.stubGlobal("navigator", { onLine: true });
  server = createServer((_, response) => answers.shift()?.(response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

test.each([cut, notOurs])("what fails on the way is read a second time", async (failure) => {
  answers = [failure, good];
  expect(await callApi(address)).toEqual({ good: true });
});

test("it is not read a third time", async () => {
  answers = [cut, cut, good];
  await expect(callApi(address)).rejects.toBeInstanceOf(NoAnswer);
});

test("what a function has answered stands", async () => {
  answers = [ours, good];
  await expect(callApi(address)).rejects.toMatchObject({ code: "unavailable" });
});

test("a change is sent once, unless twice is the same", async () => {
  answers = [notOurs, good];
  await expect(callApi(address, { method: "POST" })).rejects.toBeInstanceOf(ApiProblem);
  answers = [notOurs, good];
  expect(await callApi(address, { method: "POST", repeatable: true })).toEqual({ good: true });
});

test("without a network there is one attempt", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  answers = [cut, good];
  await expect(callApi(address)).rejects.toBeInstanceOf(NoAnswer);
});
