/** Pages are kept as bytes only where nobody else is handed them: whoever adds something by the Eleventy docs finds text. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Eleventy, { IdAttributePlugin, type UserConfig } from "@11ty/eleventy";
import { afterAll, describe, expect, test } from "vitest";
import { finishPages } from "../../lib/eleventy/finish-pages.ts";
import { nunjucksEngine } from "../../lib/eleventy/nunjucks.ts";

mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(".cache/finish-");
afterAll(() => rmSync(folder, { recursive: true }));

const start = "<!doctype html>\n<html><head><!--policy--><!--styles--></head><body>";
mkdirSync(join(folder, "pages"));
// Eleventy reads its configuration from a file, after its own.
writeFileSync(
  join(folder, "configuration.js"),
  "export default (eleventy) => globalThis.configureEleventy(eleventy);\n",
);
/** A template that makes a page of each thing. */
const paginated = (name: string, more: string) =>
  writeFileSync(
    join(folder, `pages/${name}.njk`),
    `---
pagination: { data: things, size: 1, alias: thing${more} }
tags: ${name}
permalink: "/${name}/{{ thing }}/"
---
${start}<h2>It’s {{ thing }}</h2></body></html>
`,
  );
paginated("things", "");
paginated("collected", ", addAllPagesToCollections: true");
writeFileSync(
  join(folder, "pages/list.njk"),
  `---
permalink: /list/
---
${start}{% for one in collections.all %}{% if one.data.thing %}<p>{{ one.content.replace("It’s", "It is") | safe }}</p>{% endif %}{% endfor %}</body></html>
`,
);

interface Built {
  /** Of each page, as it was made, whether it was kept as bytes. */
  readonly bytes: readonly boolean[];
  readonly page: (path: string) => string;
}

/** Builds three pages of each pagination, and a list of those that are in a collection. */
async function build(add: (eleventy: UserConfig) => void = () => {}): Promise<Built> {
  const bytes: boolean[] = [];
  const out = join(folder, "out");
  const configureEleventy = (eleventy: UserConfig) => {
    eleventy.setUseGitIgnore(false);
    const finish = finishPages(eleventy, { includes: "_includes", facts: new Map() });
    eleventy.addPlugin(nunjucksEngine, (html, data) => {
      const finished = finish(html, data);
      if (html.startsWith("<!doctype")) bytes.push(Buffer.isBuffer(finished));
      return finished;
    });
    eleventy.addGlobalData("things", ["bread", "milk", "tea"]);
    add(eleventy);
  };
  Object.assign(globalThis, { configureEleventy });
  const eleventy = new Eleventy(join(folder, "pages"), out, {
    configPath: join(folder, "configuration.js"),
    quietMode: true,
  });
  eleventy.disableLogger();
  await eleventy.write();
  return { bytes, page: (path) => readFileSync(join(out, path, "index.html"), "utf8") };
}

test("pages are bytes where nobody looks at them, and text where they are in a collection", async () => {
  const { bytes, page } = await build();
  // The first page of a pagination is in collections: https://www.11ty.dev/docs/pagination/
  expect(bytes.filter((one) => one).length).toBe(2);
  expect(
    page("list")
      .match(/It is \w+/g)
      ?.sort(),
  ).toEqual(["It is bread", "It is bread", "It is milk", "It is tea"]);
  for (const thing of ["bread", "milk", "tea"]) {
    expect(page(`things/${thing}`)).toContain(`<h2>It’s ${thing}</h2>`);
    expect(page(`things/${thing}`)).toMatch(/<style>.+<\/style>/s);
    expect(page(`things/${thing}`)).toMatch(/Content-Security-Policy" content="[^"]*style-src 'sha256-/);
  }
});

describe("every page is text for", () => {
  test("a transform", async () => {
    const { bytes, page } = await build((eleventy) =>
      eleventy.addTransform("loud", (html) => (html as string).replace("It’s", "IT’S")),
    );
    expect(bytes).not.toContain(true);
    expect(page("things/tea")).toContain("<h2>IT’S tea</h2>");
    expect(page("things/tea")).toMatch(/<style>.+<\/style>/s);
  });

  test("a linter", async () => {
    const read: string[] = [];
    await build((eleventy) => eleventy.addLinter("reads", (html) => read.push(html.replace(/\s/g, ""))));
    expect(read.length).toBe(7);
  });

  test("a plugin that changes HTML", async () =>
    expect((await build((eleventy) => eleventy.addPlugin(IdAttributePlugin))).page("things/tea")).toContain(
      '<h2 id="it-s-tea">',
    ));

  test("a bundle", async () => {
    const { bytes } = await build((eleventy) => eleventy.addBundle("css"));
    expect(bytes).not.toContain(true);
  });

  test("what asks at the end of the build", async () => {
    const told: string[] = [];
    const { bytes } = await build((eleventy) =>
      eleventy.on("eleventy.after", ({ results }) => {
        for (const { content } of results) told.push((content as string).replace("It’s", "It is"));
      }),
    );
    expect(bytes).toContain(true);
    expect(told.join()).toContain("It is tea");
  });
});
