/** The site under real hosts, set up as docs/hosting.md says: what they send is what `_headers` asks for, and no page complains. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { launchChrome } from "../../audit/chrome.ts";
import { filesIn } from "../../audit/page.ts";
import { headerRules } from "../../audit/serve.ts";
import { site } from "../built-site.ts";

const docs = readFileSync("docs/hosting.md", "utf8");
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1] ?? "";
const root = "/srv/signpost/_site";

interface HostProgram {
  readonly name: string;
  readonly places: readonly string[];
  /** Writes its configuration into a folder and gives the arguments to start with, in the foreground. */
  readonly lay: (folder: string, port: number) => readonly string[];
}

const nginx: HostProgram = {
  name: "nginx",
  places: ["/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"],
  lay(folder, port) {
    const secure = block("nginx")
      .replace(/server \{\n {2}listen 80;[\s\S]*?\n\}\n/, "")
      .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
      .replace(/^ {2}ssl_.*\n/gm, "")
      .replace(root, resolve(site.folder));
    const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (one) => `${one}_temp_path ${folder}/${one};`,
    );
    // As root it would read the folder as somebody else, who may not.
    const user = process.getuid?.() === 0 ? "user root;\n" : "";
    writeFileSync(
      join(folder, "nginx.conf"),
      `${user}daemon off;\nworker_processes 1;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${paths.join("\n")}\n${secure}}\n`,
    );
    return ["-c", join(folder, "nginx.conf"), "-p", folder, "-e", "stderr"];
  },
};

const caddy: HostProgram = {
  name: "caddy",
  places: ["/usr/bin/caddy", "/usr/local/bin/caddy", "/opt/homebrew/bin/caddy"],
  lay(folder, port) {
    const written = block("caddy")
      .replace("example.org {", `http://127.0.0.1:${port} {`)
      .replace(root, resolve(site.folder));
    writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${written}`);
    return ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")];
  },
};

/** Where a program is; on Debian it is installed first, when that is allowed. Undefined where there is none. */
function find({ name, places }: HostProgram): string | undefined {
  const there = () => places.find((place) => existsSync(place));
  if (there() === undefined && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log(`Installing ${name} for the tests of hosts …`);
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
    spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", name], { stdio: "ignore", env: environment });
  }
  return there();
}

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });

const rules = headerRules(readFileSync(join(site.folder, "_headers"), "utf8"));
/** Those of the API of Open Referral, which no file is called, with the file that answers. */
const read = (path: string) => JSON.parse(readFileSync(join(site.folder, path), "utf8"));
const [service] = read("open-data/services.json").contents;
const ofApi: readonly (readonly [address: string, file: string])[] = [
  ["/open-data/hsds", "open-data/hsds.json"],
  ["/open-data/hsds/", "open-data/hsds.json"],
  ...["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms", "announcements"].flatMap(
    (table) =>
      [
        [`/open-data/hsds/${table}`, `open-data/${table}.json`],
        [`/open-data/hsds/${table}?page=1`, `open-data/${table}/page/1.json`],
      ] as const,
  ),
  [`/open-data/hsds/services/${service.id}`, `open-data/services/${service.id}.json`],
];
/** As they are asked for. */
const addresses = [
  ...filesIn(site.folder)
    .filter((path) => !path.startsWith("_"))
    .map((path) => `/${path}`.replace(/\/index\.html$/, "/")),
  "/open-data/hsds",
  "/open-data/hsds/services",
];

/** Rules of pages are policies that the pages carry too: of those a host needs to send the rest. */
const sent = rules.filter(
  ({ name, value }) => name !== "Content-Security-Policy" || value === "frame-ancestors 'none'",
);

describe.each([nginx, caddy])("under $name", (program) => {
  const path = find(program);
  if (path === undefined) {
    test.skip(`nothing was tried: ${program.name} is not on this machine, and could not be installed`, () => {});
    return;
  }
  let folder: string;
  let child: ChildProcess;
  let browser: Browser;
  let host: string;
  let said = "";
  let exited: Promise<unknown>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), `signpost-${program.name}-`));
    mkdirSync(join(folder, "home"));
    const port = await freePort();
    host = `http://127.0.0.1:${port}`;
    const environment = { ...process.env, HOME: join(folder, "home"), XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
    child = spawn(path, program.lay(folder, port), { env: environment, stdio: ["ignore", "ignore", "pipe"] });
    child.stderr?.on("data", (data) => (said += data));
    exited = new Promise((done) => child.once("exit", done));
    await vi.waitFor(
      async () => {
        expect(child.exitCode, said).toBeNull();
        expect((await fetch(host)).status).toBe(200);
      },
      { timeout: 60_000 },
    );
    browser = await launchChrome();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    child?.kill();
    await exited;
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(sent)("$pattern gets $name: $value", async ({ pattern, name, value }) => {
    const address = addresses.find((one) => pattern.test(one)) ?? "";
    const { status, headers } = await fetch(host + address);
    expect([status, headers.get(name)]).toEqual([200, value]);
  });

  test.each(ofApi)("%s is %s", async (address, file) => {
    const response = await fetch(host + address);
    const { status, headers } = response;
    expect([status, headers.get("content-type"), headers.get("access-control-allow-origin")]).toEqual([
      200,
      "application/json; charset=utf-8",
      "*",
    ]);
    expect(await response.json()).toEqual(read(file));
  });

  test.each([
    "/open-data/hsds/nothing",
    "/open-data/hsds/services?page=0",
    "/open-data/hsds/services?page=2",
    "/open-data/hsds/services?page=../../hsds",
    "/open-data/hsds/services?page=..%2f..%2fhsds",
    "/open-data/hsds/services/58fa7c58",
  ])("%s is nowhere", async (address) => expect((await fetch(host + address)).status).toBe(404));

  test("an address that is none gets the page that says so, with the headers of the whole site", async () => {
    const { status, headers } = await fetch(`${host}/nowhere/`);
    expect([status, headers.get("content-type"), headers.get("x-content-type-options")]).toEqual([
      404,
      "text/html; charset=utf-8",
      "nosniff",
    ]);
  });

  test.each(["/_headers", "/_redirects", "/.git/config", "/..%2fpackage.json"])("%s is not shown", async (address) => {
    expect((await fetch(host + address)).status).toBeGreaterThanOrEqual(400);
  });

  test("no page of any kind complains or asks another host, and the search finds", async () => {
    const page = await (await browser.newContext()).newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(host)) complaints.push(request.url());
    });
    // One page of each folder, and of each folder in it.
    const kinds = new Map(
      addresses
        .filter((one) => one.endsWith("/"))
        .map((one) => [one.split("/").slice(0, 2).concat(one.split("/").length.toString()).join("/"), one]),
    );
    expect(kinds.size).toBeGreaterThan(20);
    for (const address of kinds.values()) {
      await page.goto(host + address, { waitUntil: "load" });
      expect(await page.locator("h1").count(), address).toBe(1);
    }
    await page.goto(`${host}/search/?q=walking`);
    await page.getByRole("link", { name: "Walking group" }).first().waitFor({ timeout: 60_000 });
    expect(complaints).toEqual([]);
  }, 300_000);

  test("no other site may show a page in a frame", async () => {
    const page = await (await browser.newContext()).newPage();
    const refused = new Promise((found) => page.on("console", (message) => found(message.text())));
    await page.setContent(`<iframe src="${host}/contact/"></iframe>`);
    expect(await refused).toContain("frame-ancestors 'none'");
  });
});
