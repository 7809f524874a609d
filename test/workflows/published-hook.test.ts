/** The webhook after publishing: what the workflow sends, and what the lines for a server of one's own send. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runStep, stepOf, workflow } from "./steps.ts";

const docs = readFileSync("docs/hosting.md", "utf8");
const section = /## Tell others[\s\S]*?(?=\n## )/.exec(docs)?.[0] ?? "";
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? "";
const step = stepOf("publish.yml", "deploy", "Call the webhook");

/** Notes each request on a line; says no to those for `/gone`. */
const receiver = `
  const { appendFileSync } = require("node:fs");
  require("node:http").createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const { method, url, headers } = request;
    appendFileSync(process.argv[1], JSON.stringify({ method, url, type: headers["content-type"], body }) + "\\n");
    response.statusCode = url === "/gone" ? 404 : 204;
    response.end();
  }).listen(0, "127.0.0.1", function () { console.log(this.address().port); });
`;

let folder: string;
let address: string;
let program: ReturnType<typeof spawn>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "signpost-hook-"));
  program = spawn(process.execPath, ["--eval", receiver, join(folder, "requests")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = await once(program.stdout as NonNullable<typeof program.stdout>, "data");
  address = `http://127.0.0.1:${String(port).trim()}`;
});

afterAll(() => {
  program.kill();
  rmSync(folder, { recursive: true });
});

/** What came in while `act` ran. */
function received(act: () => void): { method: string; url: string; type: string; body: string }[] {
  const file = join(folder, "requests");
  writeFileSync(file, "");
  act();
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const told = {
  site: "https://example.org/",
  commit: "0123456789abcdef0123456789abcdef01234567",
  published: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
};

describe("the workflow", () => {
  const run = (hook: string) => runStep(step, {}, { env: { HOOK: hook, SITE: told.site, GITHUB_SHA: told.commit } });

  test("calls the address with what the page shows", () => {
    const [call, ...others] = received(() =>
      expect(run(`${address}/hook?key=1`)).toMatchObject({ status: 0, stdout: "" }),
    );
    expect(others).toEqual([]);
    expect(call).toMatchObject({ method: "POST", url: "/hook?key=1", type: "application/json" });
    expect(JSON.parse(call?.body ?? "")).toEqual(told);
    expect(JSON.parse(block("json"))).toEqual(told);
  });

  test("calls nobody without an address", () =>
    expect(received(() => expect(run("")).toMatchObject({ status: 0, stdout: "" }))).toEqual([]));

  test("has a warning where the address does not take the call, and has published all the same", () => {
    const ran = run(`${address}/gone`);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toMatch(/^::warning::The site is published, but /);
    expect(ran.stdout + ran.stderr).not.toContain("/gone");
  });

  test("takes the address from the secret that the page names, in the last step of all that is published by", () => {
    const [, secret] = /repository's secret `(\w+)`/.exec(section) ?? [];
    const last = workflow("publish.yml").jobs.deploy?.steps.at(-1) as { env?: Record<string, string> };
    expect(last.env?.HOOK).toBe(`\${{ secrets.${secret} }}`);
    expect(last).toMatchObject({ run: step });
  });
});

describe("a server of one's own", () => {
  /** Runs the lines where they stand in the script of the page: in the repository, with the state that was built. */
  function publish(publishedState: string, hook?: string): void {
    const cwd = mkdtempSync(join(folder, "site-"));
    for (const name of [".git", "content"]) mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, "content/site.yaml"), `name: Here\nurl: "${told.site}"\n`);
    writeFileSync(join(cwd, ".git/published"), publishedState);
    if (hook) writeFileSync(join(cwd, ".git/published-hook"), `${hook}\n`);
    const state = `state="2026-11-24 ${told.commit}"`;
    execFileSync("sh", ["-c", `${state}\n${block("sh")}`], { cwd });
  }

  test("sends the same", () => {
    const [call] = received(() => publish(`2026-11-24 ${told.commit}\n`, `${address}/hook`));
    expect(call).toMatchObject({ method: "POST", url: "/hook", type: "application/json" });
    expect(JSON.parse(call?.body ?? "")).toEqual(told);
  });

  test.each([
    ["the build failed", "2026-11-23 fedcba\n", "/hook"],
    ["there is no address", `2026-11-24 ${told.commit}\n`, undefined],
  ])("calls nobody when %s", (_, state, path) =>
    expect(received(() => publish(state, path && `${address}${path}`))).toEqual([]),
  );
});
