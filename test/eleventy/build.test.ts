import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addLanguages } from "../../bench/stand-in-translation.ts";
import { copyOfProject } from "../project.ts";

mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(".cache/build-");
afterAll(() => rmSync(folder, { recursive: true }));

const env = { ...process.env, SITE_DATE: "2026-11-22" };
const command = (...options: string[]) => ["scripts/build.ts", "--no-search", ...options];
/** Of nineteen files, built in half the time of the demonstration. */
const small = "test/refusals/content";

function build(...options: string[]) {
  return spawnSync(process.execPath, command(...options), { encoding: "utf8", env });
}

/** Every file of a folder with its bytes. */
function tree(root: string): Record<string, string> {
  const files = globSync("**/*", { cwd: root }).filter((path) => statSync(join(root, path)).isFile());
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(join(root, path), "latin1")]));
}

describe("npm run build", { timeout: 60_000 }, () => {
  test("stops on a problem of the content, names it, and writes nothing", () => {
    const content = join(folder, "content");
    cpSync(small, content, { recursive: true });
    writeFileSync(join(content, "fact-sheets", "empty.md"), "---\ntitle: Nothing yet\n---\n");
    const { status, stderr } = build("--content", content, "--out", join(folder, "none"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/content\/fact-sheets\/empty\.md:\d+: /m);
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  test("does not replace a folder that no build wrote", () => {
    const precious = join(folder, "precious");
    mkdirSync(precious);
    writeFileSync(join(precious, "letter.txt"), "mine");
    const { status, stderr } = build("--content", small, "--out", precious);
    expect(status).not.toBe(0);
    expect(stderr).toContain("has files that no build wrote");
    expect(readdirSync(precious)).toEqual(["letter.txt"]);
  });

  test("is done with the pages of one language before it makes those of the next, so that memory need not hold both", {
    timeout: 300_000,
  }, () => {
    const content = join(folder, "two-languages");
    const site = join(folder, "of-two-languages");
    cpSync("test/arabic", content, { recursive: true });
    addLanguages(content, ["cy"], (text) => `${text} *`);
    const { status, stderr } = build("--content", content, "--out", site);
    expect([status, stderr]).toEqual([0, ""]);
    const times = (pattern: string, exclude: readonly string[] = []) =>
      globSync(pattern, { cwd: site, exclude }).map((path) => statSync(join(site, path)).mtimeMs);
    expect(Math.max(...times("cy/**/*.html"))).toBeLessThanOrEqual(Math.min(...times("**/*.html", ["cy/**"])));
  });

  test("has nothing of a page whose file is gone", () => {
    const content = join(folder, "shrinking");
    const site = join(folder, "shrunk");
    cpSync(small, content, { recursive: true });
    cpSync(join(content, "fact-sheets/direct-payments.md"), join(content, "fact-sheets/giving-time.md"));
    const sheet = readFileSync(join(content, "fact-sheets/giving-time.md"), "utf8");
    writeFileSync(
      join(content, "fact-sheets/giving-time.md"),
      sheet.replace(/^title: .*$/m, "title: Giving time").replace(/^redirect_from:.*\n/m, ""),
    );
    expect(build("--content", content, "--out", site).stderr).toBe("");
    expect(existsSync(join(site, "fact-sheets/giving-time/index.html"))).toBe(true);
    rmSync(join(content, "fact-sheets/giving-time.md"));
    expect(build("--content", content, "--out", site).status).toBe(0);
    expect(existsSync(join(site, "fact-sheets/giving-time"))).toBe(false);
    expect(Object.values(tree(site)).filter((text) => text.includes("giving-time"))).toEqual([]);
  });
});

test("a form by which people join goes where the settings say, and the policies let it go nowhere else", {
  timeout: 60_000,
}, () => {
  const content = join(folder, "joining");
  const site = join(folder, "joined");
  cpSync(small, content, { recursive: true });
  const settings = join(content, "site.yaml");
  const joining = "newsletter:\n  subscribe_url: https://lists.example.org/form?l=7a2c\n  subscribe_field: email\n";
  writeFileSync(settings, readFileSync(settings, "utf8").replace("newsletter:\n", joining));
  expect(build("--content", content, "--out", site).stderr).toBe("");
  const page = (url: string) => load(readFileSync(join(site, url, "index.html"), "utf8"));
  const form = page("newsletter")("main form");
  expect(form.attr()).toMatchObject({ action: "https://lists.example.org/form", method: "post" });
  expect(form.serializeArray()).toEqual([
    { name: "l", value: "7a2c" },
    { name: "email", value: "" },
  ]);
  expect(form.find("label").attr("for")).toBe(form.find("[type=email]").attr("id"));
  const policy = (url: string) => page(url)("meta[http-equiv=Content-Security-Policy]").attr("content") ?? "";
  expect(policy("newsletter")).toContain("form-action 'self' https://lists.example.org;");
  expect(policy("services")).toContain("form-action 'self';");
  const headers = readFileSync(join(site, "_headers"), "utf8").split(/\n(?=\S)/);
  const allowing = headers.filter((block) => block.includes("https://lists.example.org"));
  expect(allowing.map((block) => block.split("\n")[0])).toEqual(["/newsletter/*"]);
});

describe("builds into one folder", { timeout: 120_000 }, () => {
  const place = join(folder, "shared");
  const site = join(place, "site");
  const options = ["--content", small, "--out", site];
  const buildSmall = () => build(...options);
  let whole: Record<string, string>;
  beforeAll(() => {
    expect(buildSmall().status).toBe(0);
    whole = tree(site);
  }, 60_000);

  test("at the same time leave a whole site, and nothing beside it", async () => {
    const begun = [0, 300, 50].map(async (wait) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      const child = spawn(process.execPath, command(...options), { env, stdio: ["ignore", "pipe", "pipe"] });
      let said = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
      const [code] = await once(child, "close");
      return { code, said };
    });
    for (const { code, said } of await Promise.all(begun)) {
      expect(said).toMatch(/^Built .*\n$/);
      expect(code).toBe(0);
    }
    expect(tree(site)).toEqual(whole);
    expect(readdirSync(place)).toEqual(["site"]);
  });

  const drafts = () => readdirSync(place).filter((name) => name !== "site");

  test.each(["SIGKILL", "SIGTERM"] as const)("keep the last good site when one is ended by %s", async (signal) => {
    const child = spawn(process.execPath, command(...options), { env, stdio: "ignore" });
    await expect.poll(drafts, { timeout: 30_000, interval: 5 }).not.toEqual([]);
    child.kill(signal);
    await once(child, "close");
    expect(tree(site)).toEqual(whole);
    if (signal === "SIGTERM") expect(drafts()).toEqual([]);
    expect(buildSmall().status).toBe(0);
    expect(drafts()).toEqual([]);
    expect(tree(site)).toEqual(whole);
  });

  test("keep the last good site when the disk takes no more, and say so in a sentence", () => {
    const limited = ["-c", 'ulimit -f 20; exec "$0" "$@"', process.execPath, ...command(...options)];
    const { status, stderr } = spawnSync("bash", limited, { encoding: "utf8", env });
    expect(status).toBeGreaterThan(0);
    expect(stderr).toMatch(/^[^\n]+ would be larger than a file may be here\.\n$/);
    expect(tree(site)).toEqual(whole);
    expect(drafts()).toEqual([]);
  });
});

describe("stops, and keeps the last good site, where a template", { timeout: 60_000 }, () => {
  const { folder: copy, edit, read, write } = copyOfProject(small);
  const buildCopy = () => spawnSync(process.execPath, command(), { cwd: copy, encoding: "utf8", env });
  beforeAll(() => {
    expect(buildCopy().stderr).toBe("");
  }, 60_000);

  const template = "pages/open-data.njk";
  test.each([
    [
      "asks for what is not there",
      "{{ head.title }}",
      "{{ head.titel }}",
      /pages\/open-data\.njk.*\n.*null or undefined/,
    ],
    [
      "uses a component that is not there",
      "components/",
      "component/",
      /open-data\.njk[\s\S]*component\/[\s\S]*macro\.njk/,
    ],
    [
      "makes a page of another",
      "permalink: /open-data/",
      "permalink: /search/",
      /_site\/search\/index\.html[\s\S]*pages\/search\.njk[\s\S]*pages\/open-data\.njk/,
    ],
    ["makes pages of what is not there", "data: openData", "data: nothing", /open-data\.njk.*nothing/],
    [
      "hands a filter nothing",
      "{{ head.title }}",
      "{{ head.day | href }}",
      /open-data\.njk[\s\S]*"href" was given nothing/,
    ],
    ["can't be read", "{% block main", "{% blok main", /open-data\.njk[\s\S]*blok/],
    ["has front matter that can't be read", "permalink:", "permalink: a: b", /open-data\.njk[\s\S]*mapping/],
  ])("%s", (_, from, to, message) => {
    const text = read(template);
    edit(template, from, to);
    const { status, stderr } = buildCopy();
    write(template, text);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(status).toBe(1);
    expect(existsSync(join(copy, "_site", "open-data", "index.html"))).toBe(true);
    expect(readdirSync(copy).filter((name) => name.startsWith("_site"))).toEqual(["_site"]);
  });

  test("has an asynchronous filter that fails", () => {
    const [configuration, page] = [read(".eleventy.ts"), read(template)];
    const filter = 'eleventy.addAsyncFilter("weather", async () => { throw new Error("There is no weather."); });\n';
    edit(".eleventy.ts", "  return {\n", `  ${filter}  return {\n`);
    edit(template, "{{ head.title }}", "{{ head.title | weather }}");
    const { status, stderr } = buildCopy();
    write(".eleventy.ts", configuration);
    write(template, page);
    expect(stderr).toMatch(/open-data\.njk[\s\S]*There is no weather\./);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(status).toBe(1);
    expect(readdirSync(copy).filter((name) => name.startsWith("_site"))).toEqual(["_site"]);
  });

  test("fails while files are still copied, of which nothing is said", () => {
    for (let number = 0; number < 3000; number += 1) write(`assets/many/${number}.txt`, "");
    const configuration = read(".eleventy.ts");
    const failing = `eleventy.addCollection("failing", async () => {
    while (globSync("_site.building-*/assets/many/*").length === 0) await new Promise((on) => setTimeout(on, 1));
    throw new Error("It fails while files are copied.");
  });
`;
    edit(".eleventy.ts", "  return {\n", `  ${failing}  return {\n`);
    edit(".eleventy.ts", "import { readFileSync }", "import { globSync, readFileSync }");
    const { status, stderr } = buildCopy();
    write(".eleventy.ts", configuration);
    rmSync(join(copy, "assets/many"), { recursive: true });
    expect(stderr).toMatch(/^It fails while files are copied\.\n/);
    expect(stderr).not.toContain("is not there");
    expect(status).toBe(1);
    expect(readdirSync(copy).filter((name) => name.startsWith("_site"))).toEqual(["_site"]);
  });
});
