/** How a service is asked: what it is told, and what is made of no answer. */
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EngineError } from "../../../lib/newsletter/delivery/engine.ts";
import { ask, NoAnswer } from "../../../lib/newsletter/delivery/http.ts";
import { type Service, startService } from "./service.ts";

let service: Service;
beforeEach(async () => {
  service = await startService(({ data }) => ({ status: 200, data: { had: data ?? "nothing" } }));
});
afterEach(() => service.stop());

const headers = { Authorization: "token secret" };
const host = () => new URL(service.url).host;
/** What is asked of it, and why there was no answer. */
const failing = (url: string, wait?: number) =>
  ask({ method: "GET", url, headers }, wait).then(
    () => undefined,
    (error: unknown) => error,
  );

describe("a service that answers", () => {
  test("is given data as JSON, and gives its own back", async () => {
    const answer = await ask({ method: "POST", url: `${service.url}/a`, headers, data: { b: 1 } });
    expect(answer).toEqual({ status: 200, data: { had: { b: 1 } } });
    const [asked] = service.asked;
    expect(asked).toMatchObject({ method: "POST", path: "/a", data: { b: 1 } });
    expect(asked?.headers).toMatchObject({
      accept: "application/json",
      "content-type": "application/json",
      authorization: "token secret",
    });
  });

  test("is told of no data where there is none", async () => {
    expect(await ask({ method: "GET", url: service.url, headers })).toEqual({ status: 200, data: { had: "nothing" } });
    expect(service.asked[0]?.headers).not.toHaveProperty("content-type");
  });

  test("with what is no JSON has no data", async () => {
    service.fail(/GET/, { status: 502, text: "<h1>Bad gateway</h1>" });
    expect(await ask({ method: "GET", url: service.url, headers })).toEqual({ status: 502, data: undefined });
  });

  test("that leads elsewhere is not followed there: the token would go along", async () => {
    service.fail(/GET/, { status: 302, data: {}, headers: { Location: `${service.url}/elsewhere` } });
    const error = await failing(`${service.url}/here`);
    expect(error).toBeInstanceOf(NoAnswer);
    expect(service.asked.map(({ path }) => path)).toEqual(["/here"]);
  });
});

describe("a service of which nothing is heard", () => {
  test("because nothing listens there was handed nothing", async () => {
    const { url } = service;
    await service.stop();
    const error = (await failing(url)) as NoAnswer;
    expect(error).toBeInstanceOf(NoAnswer);
    expect(error).toMatchObject({ message: `${new URL(url).host} gave no answer (ECONNREFUSED)`, handedOver: false });
    service = await startService(() => ({ status: 200, data: {} }));
  });

  test("because there is no such computer was handed nothing", async () =>
    expect(await failing("http://nowhere.invalid/")).toMatchObject({
      message: expect.stringMatching(/^nowhere\.invalid gave no answer \((ENOTFOUND|EAI_AGAIN)\)$/),
      handedOver: false,
    }));

  test.each(["broken before", "broken after"] as const)(
    "because the connection was %s anything was done may have done it",
    async (fault) => {
      service.fail(/GET/, fault);
      const error = await failing(service.url);
      expect(error).toBeInstanceOf(NoAnswer);
      expect(error).toMatchObject({ message: `${host()} gave no answer (UND_ERR_SOCKET)`, handedOver: true });
    },
  );

  test("in time may have done it", async () => {
    service.fail(/GET/, "no answer");
    const error = await failing(service.url, 100);
    expect(error).toBeInstanceOf(NoAnswer);
    expect(error).toMatchObject({ message: `${host()} gave no answer in time`, handedOver: true });
  });
});

test("a service whose certificate nobody vouches for is asked nothing", async () => {
  const pem = (name: string) => readFileSync(join(import.meta.dirname, `self-signed.${name}`));
  let asked = 0;
  const server = createServer({ key: pem("key"), cert: pem("crt") }, (_, response) => {
    asked += 1;
    response.end("{}");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const error = await failing(`https://127.0.0.1:${port}/`);
  server.close();
  expect(error).toBeInstanceOf(EngineError);
  expect(error).toMatchObject({
    message: expect.stringMatching(`^A safe connection to 127\\.0\\.0\\.1:${port} could not be made: .+\\.$`),
    again: false,
  });
  expect(asked).toBe(0);
});
