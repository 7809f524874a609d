import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isReserved, tryLinks } from "../../../lib/review/report/try-links.ts";

/** What the server was asked, in order. */
let asked: string[] = [];
let most = 0;
let open = 0;
let agent: string | undefined;

const answers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  "/well": (_, response) => response.writeHead(200).end(),
  "/no-head": ({ method }, response) => response.writeHead(method === "HEAD" ? 405 : 200).end("words"),
  "/gone": (_, response) => response.writeHead(410).end(),
  "/forbidden": (_, response) => response.writeHead(403).end(),
  "/fault": (_, response) => response.writeHead(503).end(),
  "/old": (_, response) => response.writeHead(301, { location: "/well" }).end(),
  "/slash": (_, response) => response.writeHead(301, { location: "/slash/" }).end(),
  "/slash/": (_, response) => response.writeHead(200).end(),
  "/silent": () => undefined,
  "/broken-off": ({ socket }) => socket.destroy(),
};

const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  agent = request.headers["user-agent"];
  open += 1;
  most = Math.max(most, open);
  response.on("close", () => {
    open -= 1;
  });
  const answer = answers[request.url ?? ""];
  setTimeout(() => (answer ? answer(request, response) : response.writeHead(404).end()), 5);
});
let host = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  most = 0;
});

const manner = {
  fetch,
  userAgent: "Signpost link check",
  patience: 300,
  pause: 0,
  signal: new AbortController().signal,
};
const outcome = async (path: string) => (await tryLinks([host + path], manner)).get(host + path);

describe("a link", () => {
  test.each([
    ["works", "/well", { state: "works" }, ["HEAD /well"]],
    ["works, with a part of its page", "/well#part", { state: "works" }, ["HEAD /well"]],
    ["works, but only for GET", "/no-head", { state: "works" }, ["HEAD /no-head", "GET /no-head"]],
    ["works with a slash more", "/slash", { state: "works" }, ["HEAD /slash", "HEAD /slash/"]],
    [
      "is broken",
      "/none",
      { state: "broken", why: "the host says that there is no such page (404)" },
      ["HEAD /none", "GET /none"],
    ],
    [
      "is broken for good",
      "/gone",
      { state: "broken", why: "the host says that there is no such page (410)" },
      ["HEAD /gone", "GET /gone"],
    ],
    [
      "is not for programs",
      "/forbidden",
      { state: "unsure", why: "the host does not answer programs (403)" },
      ["HEAD /forbidden", "GET /forbidden"],
    ],
    ["has a fault", "/fault", { state: "unsure", why: "the host has a fault (503)" }, ["HEAD /fault", "GET /fault"]],
    ["has no answer", "/silent", { state: "unsure", why: "no answer in 0.3 seconds" }, ["HEAD /silent"]],
    [
      "is broken off",
      "/broken-off",
      { state: "unsure", why: expect.stringContaining("the connection failed") },
      ["HEAD /broken-off"],
    ],
  ])("%s", async (_, path, expected, requests) => {
    expect(await outcome(path)).toEqual(expected);
    expect(asked).toEqual(requests);
  });

  test("leads on", async () => expect(await outcome("/old")).toEqual({ state: "moved", to: `${host}/well` }));

  test("of a host that nothing answers at is broken", async () =>
    expect((await tryLinks(["http://127.0.0.1:9/"], manner)).get("http://127.0.0.1:9/")).toMatchObject({
      state: expect.stringMatching(/broken|unsure/),
    }));
});

describe("the visitor is considerate", () => {
  test("and asks each host one thing at a time, each thing once", async () => {
    const urls = ["/well", "/none", "/gone", "/well", "/no-head"].map((path) => host + path);
    expect((await tryLinks(urls, manner)).size).toBe(4);
    expect(most).toBe(1);
    expect(asked.filter((request) => request === "HEAD /well")).toEqual(["HEAD /well"]);
  });

  test("and waits between two requests", async () => {
    const started = performance.now();
    await tryLinks([`${host}/well`, `${host}/slash/`], { ...manner, pause: 120 });
    expect(performance.now() - started).toBeGreaterThan(110);
  });

  test("and says who it is", async () => {
    await outcome("/well");
    expect(agent).toBe("Signpost link check");
  });

  test("and stops when time has run out, in the middle of an answer too", async () => {
    const urls = [`${host}/well`, `${host}/silent`, `${host}/gone`];
    const found = await tryLinks(urls, { ...manner, patience: 5_000, signal: AbortSignal.timeout(250) });
    expect([...found.keys()]).toEqual([`${host}/well`]);
    expect(asked).not.toContain("HEAD /gone");
  });

  test.each([
    ["https://www.example.org/a", true],
    ["https://wend.example.com/", true],
    ["https://a.test/", true],
    ["https://example.org.uk/", false],
    ["https://www.gov.uk/test", false],
  ])("and knows whether %s leads nowhere by agreement", (url, reserved) => expect(isReserved(url)).toBe(reserved));

  test("and does not ask hosts that do", async () =>
    expect(
      (await tryLinks(["https://wend.example.org/"], { ...manner, fetch: () => Promise.reject(new Error()) })).size,
    ).toBe(0));
});
